import type { AgreementParts } from '../agreement/parts.ts';
import { subjectKey } from '../components/subject.ts';
import { afterRequest, subjectsToOpen } from '../reactions.ts';
import type { RequestEvent, RequestParts } from '../request/parts.ts';
import type { In } from '../request/state.ts';
import { everything, people } from '../testing/people.ts';
import { walkTerms } from './agreement/alphabet.ts';
import type { AgreementMemory, FromRequest } from './agreement/rules.ts';
import { agreementWorld } from './agreement/world.ts';
import { keyMaker } from './keyOf.ts';
import type { RequestMemory } from './request/rules.ts';
import { type Breach, type Walk, walk } from './walk.ts';
import type { World } from './world.ts';

/** The agreements that one kind of approved end opens, and what the request's monitor hands on to them. */
export interface Opening {
  readonly from: FromRequest;
  readonly payload: object;
}

/** The reaction to an approval, as if its event were read from the log. */
function openingsOf(request: In<'approved'>, today: string, terms: readonly (number | null)[]): readonly object[] {
  const by = { person: people.headquarters.person, party: 'ice', role: 'ice.headquarters' } as const;
  const event: RequestEvent = {
    type: 'RequestApproved',
    data: { agreements: [...request.agreements] },
    at: `${today}T15:00:00.000Z`,
    on: today,
    by,
  };
  return terms.flatMap((termMonths) => {
    const terms = Object.fromEntries(subjectsToOpen(event, request).map((subject) => [subjectKey(subject), walkTerms(termMonths)]));
    const follows = afterRequest(event, request, { terms, replaces: {} });
    if (follows.length !== request.agreements.length) throw new Error(`${request.agreements.length} approved, ${follows.length} opened`);
    return follows.map(({ command }) => command.data);
  });
}

/** Of what somebody with many offices did, only this matters later: for whom, and whether any of it keeps from signing. */
const handedOn = (acts: RequestMemory['acts']): FromRequest['acts'] => [
  ...acts.filter((act) => act === 'forAgency' || act === 'forIce'),
  ...(acts.some((act) => act === 'assessed' || act === 'determined' || act === 'reviewed') ? (['apart'] as const) : []),
];

/** The same for openings that no rule of an agreement can tell apart. */
const keyOf = (opening: Opening, manyOffices: readonly string[]): string =>
  keyMaker({ noise: ['agreementId', 'trackId', 'subject'], peopleLists: ['sides', 'assessedBy', 'concurredBy'], manyOffices })(opening, '');

/** Every approved end of a request's walk, told apart by what an agreement can be told apart by. */
export function openingsIn(
  world: World<RequestParts, RequestMemory>,
  { nodes, wayTo }: Walk<RequestParts, RequestMemory>,
): { readonly ends: number; readonly openings: readonly Opening[]; readonly breaches: readonly Breach[] } {
  const distinct = new Map<string, Opening>();
  const breaches: Breach[] = [];
  let ends = 0;
  for (const { index, state, memory, today } of nodes) {
    if (state.phase !== 'approved') continue;
    ends += 1;
    const { assessed, joint, reviewed, acts } = memory;
    const from: FromRequest = { assessed, joint, reviewed, acts: handedOn(acts) };
    try {
      for (const payload of openingsOf(state, today, world.manyOffices.length > 0 ? [null] : [null, 36])) {
        const opening = { from, payload };
        distinct.set(keyOf(opening, world.manyOffices), opening);
      }
    } catch (error) {
      breaches.push({ rule: 'approvalOpens', way: [...wayTo(index), error instanceof Error ? error.message : String(error)] });
    }
  }
  return { ends, openings: [...distinct.values()], breaches };
}

/** Walks the agreements that these openings begin, one walk for each thing that the request's monitor hands on. */
export function walkAgreements(
  name: string,
  conflict: boolean,
  openings: readonly Opening[],
): readonly { readonly world: World<AgreementParts, AgreementMemory>; readonly walked: Walk<AgreementParts, AgreementMemory> }[] {
  const groups = new Map<string, Opening[]>();
  const many = conflict ? [everything.ice.person] : [];
  for (const opening of new Map(openings.map((one) => [keyOf(one, many), one])).values()) {
    const key = JSON.stringify(opening.from);
    groups.set(key, [...(groups.get(key) ?? []), opening]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const world = agreementWorld(name, { conflict, openings: group.map(({ payload }) => payload), from: first.from });
    return [{ world, walked: walk(world) }];
  });
}
