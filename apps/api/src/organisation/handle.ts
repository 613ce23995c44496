import { appendEvents, StreamMoved, storeTexts, type Tx } from '@ice-access/database';
import { federalCalendar as calendar, type Instant } from '@ice-access/domain/kernel';
import { type OrganisationEvent, type OrganisationKind, organisation, organisationClocks } from '@ice-access/domain/organisation';
import { officeDay } from '@ice-access/domain/parties';
import { genesis, type Head } from '@ice-access/ledger';
import { type OnOrganisation, payloadOf } from '../command/envelope.ts';
import { type Answer, once } from '../command/once.ts';
import { needProof } from '../command/proof.ts';
import { isAboutWho, notFound, Refused, refusedBy } from '../command/refused.ts';
import { takeTexts } from '../command/texts.ts';
import { stale } from '../request/since.ts';
import { invitationLink, type OrganisationCaller } from './desk.ts';
import { gather } from './gather.ts';
import { writeLetters } from './letters.ts';
import { type Made, madeFor, withMade } from './made.ts';
import { type OpenedOrganisation, organisationScope, readOrganisation, streamOf } from './onFile.ts';
import { mustBePapers } from './papers.ts';
import { projectOrganisation } from './project.ts';
import { tellSignIn } from './signInTimes.ts';
import type { OrganisationSpec } from './spec.ts';

/** The answer of a command; with the link to hand on where one was made and no mail takes it. */
export type OrganisationAnswer = Answer & { readonly link: string | null };

/** An organisation as a command meets it: opened, or about to be. */
export interface Met {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly reference: string;
  readonly events: readonly OrganisationEvent[];
  readonly state: OpenedOrganisation | { readonly phase: 'unopened' };
  readonly head: Head;
}

/** One write to an organisation: the same way as a request's, `request/handle.ts`. */
export async function handleOrganisation(
  caller: OrganisationCaller,
  input: OnOrganisation,
  spec: OrganisationSpec,
): Promise<OrganisationAnswer> {
  const made = madeFor(spec, caller);
  const payload = payloadOf(spec, withMade(input.data, made));
  try {
    return await caller.database.asActor(organisationScope(caller.actor), (tx) => handleIn(tx, caller, { input, spec, payload, made }));
  } catch (error) {
    throw error instanceof StreamMoved ? new Refused('PRECONDITION_FAILED', { code: 'stale' }) : error;
  }
}

interface Ask {
  readonly input: OnOrganisation;
  readonly spec: OrganisationSpec;
  readonly payload: object;
  readonly made: Made;
}

async function handleIn(tx: Tx, caller: OrganisationCaller, ask: Ask): Promise<OrganisationAnswer> {
  const { actor } = caller;
  const { input, spec, payload, made } = ask;
  const { organisationId, key } = input;
  const at = caller.now();
  const met = await meet(tx, organisationId);
  const situation = { actor, today: officeDay(at) };
  const shut = organisation.barrier(spec, organisation.viewFor(actor.party, met.state, {}), situation);
  if (shut?.code === 'notFound') throw notFound();
  if (shut === undefined) needProof(spec, caller);
  const sent = Object.fromEntries(Object.entries(payload).filter(([name]) => !Object.hasOwn(made.fields, name)));
  const call = { actor: actor.person, command: spec.type, key, payload: { id: organisationId, ...sent }, at };
  const answer = await once(tx, call, () => decideIn(tx, caller, { met, spec, payload, made, at, expectedVersion: input.expectedVersion }));
  return { ...answer, link: linkFor(caller, met.kind, made) };
}

/** What a command of the program itself or of a visitor knows besides its payload. */
export interface Known {
  readonly sameAddress?: boolean;
  readonly onOtherSide?: boolean;
}
export interface Decided {
  readonly met: Met;
  readonly spec: OrganisationSpec;
  readonly payload: object;
  readonly made: Made;
  readonly at: Instant;
  /** Absent where the program itself acts on whatever is there. */
  readonly expectedVersion?: number;
  readonly known?: Known;
}

/** Decides one command and writes what follows: the log, the rows, the letters. In the caller's transaction. */
export async function decideIn(tx: Tx, caller: OrganisationCaller, decided: Decided): Promise<Answer> {
  const { actor } = caller;
  const { met, spec, payload, made, at, expectedVersion, known = {} } = decided;
  const { organisationId } = met;
  const today = officeDay(at);
  const { data, texts } = takeTexts(spec, payload, caller);
  const year = Number(today.slice(0, 4));
  const { sameAddress = true, onOtherSide = false } = known;
  const gathered = await gather(tx, met.state, { payload, year, organisationId, sameAddress, onOtherSide });
  const occasion = { actor, today, at, clocks: organisationClocks, calendar, content: {}, gathered };
  const outcome = organisation.decide(met.state, { type: spec.type, data }, occasion);
  if (!outcome.ok && isAboutWho(outcome.rejection)) throw refusedBy(outcome.rejection);
  if (expectedVersion !== undefined && met.head.sequence !== expectedVersion) throw stale(met.events, expectedVersion);
  if (!outcome.ok) throw refusedBy(outcome.rejection, { currentVersion: met.head.sequence });
  await mustBePapers(tx, payload, organisationId);
  const stream = streamOf(organisationId);
  await storeTexts(tx, texts, { stream, agencyId: organisationId, by: actor.person, at });
  const facts = outcome.value;
  const head = await appendEvents(tx, { stream, agencyId: organisationId, head: met.head, schemaVersion: 1, facts });
  const state = organisation.fold(met.state, facts);
  if (state.phase === 'unopened') throw new Error('an accepted command left the organisation unopened');
  const name = await registered(tx, met, payload);
  await projectOrganisation(tx, { organisationId, name, state, version: head.sequence, at });
  await tellSignIn(tx, facts, { state, at });
  await writeLetters(tx, caller, { events: facts, state, name, tokens: made.tokens, at });
  return { version: head.sequence, phase: state.phase, reference: met.reference };
}

/** An agency that is added stands in the register from then on, under the organisation's own id. */
async function registered(tx: Tx, { organisationId, name }: Met, payload: object): Promise<string> {
  if (!('ori' in payload && 'type' in payload && 'name' in payload && typeof payload.name === 'string')) return name;
  const { ori, type } = payload;
  const state = Reflect.get(payload, 'state');
  const county: unknown = Reflect.get(payload, 'county');
  await tx.$client.query(
    `insert into agency (agency_id, ori, name, display_name, counties, state, type, field_office) values ($1, $2, $3, $3, $4, $5, $6, $7)`,
    [organisationId, ori, payload.name, [county], state, type, Reflect.get(payload, 'fieldOffice') ?? null],
  );
  return payload.name;
}

/** The organisation with its row locked, or what it would be called when it is opened. */
export async function meet(tx: Tx, organisationId: string): Promise<Met> {
  const onFile = await readOrganisation(tx, organisationId, true);
  const { rows } = await tx.$client.query<{ name: string; ori: string; kind: OrganisationKind | null }>(
    `select coalesce(a.display_name, o.name) as name, a.ori, o.kind from (select $1::uuid as id) i
       left join agency a on a.agency_id = i.id left join organisation o on o.organisation_id = i.id`,
    [organisationId],
  );
  const name = rows[0]?.name ?? '';
  const reference = rows[0]?.ori ?? name;
  if (onFile !== undefined) return { ...onFile, name, reference };
  return { organisationId, name, reference, kind: rows[0]?.kind ?? 'agency', events: [], state: { phase: 'unopened' }, head: genesis };
}

function linkFor({ invitations }: OrganisationCaller, kind: OrganisationKind, { tokens }: Made): string | null {
  const [token] = tokens;
  return token === undefined || invitations === undefined || invitations.mails ? null : invitationLink(invitations, kind, token);
}
