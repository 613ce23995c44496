import { readStream, type Scope, type Tx } from '@ice-access/database';
import {
  type OrganisationEvent,
  type OrganisationKind,
  type OrganisationState,
  organisation,
  parseOrganisationFact,
} from '@ice-access/domain/organisation';
import type { Actor } from '@ice-access/domain/parties';
import type { Head, Link } from '@ice-access/ledger';
import { Recent } from '../page/recent.ts';
import { handOf, headOf } from '../request/onFile.ts';

/** An organisation as the log has it. */
export interface OrganisationOnFile {
  readonly organisationId: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly events: readonly OrganisationEvent[];
  readonly state: OpenedOrganisation;
  readonly head: Head;
}
export type OpenedOrganisation = Exclude<OrganisationState, { phase: 'unopened' }>;

export const streamOf = (organisationId: string): string => `organisation/${organisationId}`;

/** An event as the domain reads it. Parsed on the way out; a later schema version gets its upcast here. */
export const toEvent = (link: Link): OrganisationEvent => ({
  ...parseOrganisationFact(link.type, JSON.parse(link.data)),
  at: link.at,
  on: link.on,
  by: handOf(link),
});

/** For whom a transaction about an organisation runs. The wall between field offices is about cases: all of ICE is one organisation. */
export const organisationScope = (actor: Actor): Scope => ({
  person: actor.person,
  agencyId: actor.party === 'agency' ? actor.agencyId : null,
});

/** What a chain of events folds to, by the hash of its head: it cannot go stale. */
type Folded = { readonly events: readonly OrganisationEvent[]; readonly state: OrganisationState };
const folded = new Recent<Folded>(500);

async function foldStream(tx: Tx, organisationId: string): Promise<Folded> {
  const events = (await readStream(tx, streamOf(organisationId))).map(toEvent);
  return { events, state: organisation.fold(organisation.initial, events) };
}

/**
 * Reads an organisation from its log; undefined when this reader has none under this id, or it was there before its history was kept.
 * With `lock` its row is locked first.
 */
export async function readOrganisation(tx: Tx, organisationId: string, lock = false): Promise<OrganisationOnFile | undefined> {
  const { rows } = await tx.$client.query<{ name: string; kind: OrganisationKind }>({
    name: lock ? 'lock organisation' : 'read organisation',
    text: `select name, kind from organisation where organisation_id = $1 ${lock ? 'for update' : ''}`,
    values: [organisationId],
  });
  const [row] = rows;
  if (row === undefined) return undefined;
  const head = await headOf(tx, streamOf(organisationId));
  const { events, state } = await folded.of(head.hash, () => foldStream(tx, organisationId));
  return state.phase === 'unopened' ? undefined : { organisationId, ...row, events, state, head };
}
