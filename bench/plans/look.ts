import { agencyRouter, reviewerRouter } from '@ice-access/api/bench';
import { openDatabase, roles } from '@ice-access/database';
import { type Actor, sessionEnds, usualSessionLimits } from '@ice-access/domain/parties';
import { agencyPerson, Cast, centralPerson } from '../build/cast.ts';
import { agenciesMost } from '../build/fill.ts';
import { asOwner, type BenchDatabase } from '../database/open.ts';
import { statementsOf } from './asked.ts';
import { type Explained, explain } from './explain.ts';
import { agencyQuestions, type Known, type Question, reviewerQuestions } from './questions.ts';

export interface Looked extends Explained {
  readonly door: 'agency' | 'reviewer' | 'field office';
  readonly procedure: Question['procedure'];
  readonly says: string;
}
// What grows with cases. The register of agencies (18,330) has the size of the country.
const bigRows = 20_000;

async function answersOf(call: (input: object) => Promise<unknown>, input: object): Promise<void> {
  const first = await call(input);
  // The second page too, and back again: their conditions are other ones.
  const next = typeof first === 'object' && first !== null && 'nextCursor' in first ? first.nextCursor : null;
  if (typeof next !== 'string') return;
  const second = await call({ ...input, cursor: next });
  const previous = typeof second === 'object' && second !== null && 'previousCursor' in second ? second.previousCursor : null;
  if (typeof previous === 'string') await call({ ...input, cursor: previous });
}

/** Looks how the database answers every list: the statements are those that the program sent for the question. */
export function lookAtPlans({ ownerUrl, logins }: BenchDatabase): Promise<readonly Looked[]> {
  return asOwner(ownerUrl, async (client) => {
    const cast = await Cast.of(client, agenciesMost);
    const busiest = await client.query<{ agency_id: string }>('select agency_id from request group by 1 order by count(*) desc limit 1');
    const agency = cast.agencies.find(({ agencyId }) => agencyId === busiest.rows[0]?.agency_id) ?? cast.agencies[0];
    const liaison = await client.query<{ id: string }>(
      'select liaisons[1] as id from request where not ended and liaisons[1] is not null limit 1',
    );
    if (agency === undefined) throw new Error('there are no agencies');
    const known: Known = { state: agency.state, fieldOffice: agency.office, liaison: liaison.rows[0]?.id ?? '', agencyName: agency.name };
    const big = await client.query<{ name: string }>(
      "select relname as name from pg_class where relkind = 'r' and reltuples > $1 and relnamespace = 'public'::regnamespace",
      [bigRows],
    );
    const bigTables = new Set(big.rows.map(({ name }) => name));
    const official: Actor = {
      person: agencyPerson(agency, 'official'),
      party: 'agency',
      agencyId: agency.agencyId,
      roles: ['agency.official'],
    };
    const office: Actor = { person: centralPerson('programOffice'), party: 'ice', fieldOffice: null, roles: ['ice.programOffice'] };
    const liaisonHere: Actor = {
      person: centralPerson('programOffice'),
      party: 'ice',
      fieldOffice: agency.office,
      roles: ['ice.liaisonInvestigations', 'ice.fieldDirector'],
    };
    const doors = [
      {
        door: 'field office',
        url: logins.reviewerUrl,
        role: roles.fieldDoor,
        router: reviewerRouter,
        actor: liaisonHere,
        questions: reviewerQuestions(known),
      },
      {
        door: 'reviewer',
        url: logins.reviewerUrl,
        role: roles.reviewerDoor,
        router: reviewerRouter,
        actor: office,
        questions: reviewerQuestions(known),
      },
      {
        door: 'agency',
        url: logins.agencyUrl,
        role: roles.agencyDoor,
        router: agencyRouter,
        actor: official,
        questions: agencyQuestions(known),
      },
    ] as const;
    const looked: Looked[] = [];
    for (const { door, url, role, router, actor, questions } of doors) {
      const database = openDatabase({ url, role: role === roles.fieldDoor ? roles.reviewerDoor : role, max: 1 });
      const world = {
        id: 'bench',
        door: door === 'agency' ? ('agency' as const) : ('reviewer' as const),
        actor,
        person: { id: actor.person, party: actor.party, isDormant: false, name: '', email: '' },
        session: wholeSession(),
        database,
        now: () => new Date().toISOString(),
        ids: () => '',
        salts: () => '',
      };
      const settings = {
        'access.person': actor.person,
        'access.agency': 'agencyId' in actor ? actor.agencyId : '',
        'access.field_office': role === roles.fieldDoor && 'fieldOffice' in actor ? (actor.fieldOffice ?? '') : '',
      };
      try {
        for (const { procedure, says, input } of questions) {
          const call = procedureOf(router.createCaller(world), procedure);
          const asked = await statementsOf(() => answersOf(call, input));
          for (const one of asked) looked.push({ door, procedure, says, ...(await explain(client, one, { role, settings, bigTables })) });
        }
      } finally {
        await database.close();
      }
    }
    return looked;
  });
}

/** Both factors shown just now: how one signs in is no matter for a plan. */
function wholeSession() {
  const now = new Date().toISOString();
  const ends = sessionEnds({ signedInAt: now, lastSeenAt: now }, usualSessionLimits);
  return { id: 'bench', method: 'passkey', strength: 'full', signedInAt: now, provedAt: now, lastSeenAt: now, ...ends } as const;
}

/** A procedure by its path, as the wire names it. */
function procedureOf(caller: object, path: string): (input: object) => Promise<unknown> {
  let found: unknown = caller;
  // A caller is a proxy: each step of the path is a property of it.
  for (const name of path.split('.')) found = Reflect.get(Object(found), name);
  if (typeof found !== 'function') throw new Error(`there is no procedure ${path}`);
  const call = found;
  const bare = path.startsWith('queue.') || path === 'capacity.get' || path === 'home.get';
  return (input) => (bare ? call() : call(input));
}
