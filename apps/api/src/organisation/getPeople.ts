import { readTexts, type Tx } from '@ice-access/database';
import type { TextRef } from '@ice-access/domain/kernel';
import {
  isInForce,
  type Office,
  organisation,
  standingOf,
  trialsOnOffice,
  trialsOnPerson,
  type Verified,
} from '@ice-access/domain/organisation';
import { officeDay } from '@ice-access/domain/parties';
import type { Caller } from '../context.ts';
import { nameShown } from '../request/people.ts';
import { organisationScope } from './onFile.ts';
import { isKeeper, readFor } from './reading.ts';

interface NameRow {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly erased: boolean;
}
async function namesOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, NameRow>> {
  const { rows } = await tx.$client.query<NameRow>(
    `select person_id as id, display_name as name, email, erased_on is not null as erased from person where person_id = any($1::uuid[])`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
type Names = ReadonlyMap<string, NameRow>;
const named = (names: Names, personId: string) => ({ personId, name: nameShown(names.get(personId)?.name) });

function standingOn({ startsOn, endsOn }: Office, today: string): 'inForce' | 'begins' | 'ended' {
  if (isInForce({ startsOn, endsOn }, today)) return 'inForce';
  return startsOn > today ? 'begins' : 'ended';
}

/** Everybody of an organisation with what they hold, and the invitations for whoever looks after them. */
export function getPeople(caller: Caller, organisationId: string | undefined) {
  const { actor, database } = caller;
  const at = caller.now();
  const today = officeDay(at);
  const situation = { actor, today, at };
  return database.reading(organisationScope(actor), async (tx) => {
    const { state, head } = await readFor(tx, actor, organisationId);
    const actions = organisation.actionsFor(organisation.viewFor(actor.party, state, {}), { actor, today });
    const about = { organisationId: state.organisationId, version: head.sequence, today, actions };
    if (state.phase !== 'verified') return { ...about, people: [], invitations: [] };
    const inviters = state.invitations.map(({ invitedBy }) => invitedBy);
    const starters = state.resets.map(({ startedBy }) => startedBy);
    const names = await namesOf(tx, [...state.members.map(({ personId }) => personId), ...inviters, ...starters]);
    const officesOf = (personId: string) =>
      state.offices
        .filter((office) => office.personId === personId)
        .map((office) => ({
          ...shownOffice(state, office, names),
          standing: standingOn(office, today),
          actions: trialsOnOffice(state, situation, office),
        }));
    const people = state.members.map((member) => {
      const { personId } = member;
      const row = names.get(personId);
      const reset = state.resets.find((one) => one.personId === personId);
      return {
        personId,
        name: nameShown(row?.name),
        email: row?.email ?? null,
        joinedOn: member.joinedOn,
        disabledOn: member.disabledOn,
        erased: row?.erased === true,
        you: personId === actor.person,
        offices: officesOf(personId),
        reset:
          reset === undefined
            ? null
            : { startedOn: reset.startedOn, startedBy: named(names, reset.startedBy), byYou: reset.startedBy === actor.person },
        actions: trialsOnPerson(state, situation, personId),
      };
    });
    const invitations = isKeeper(actor) ? await invitationsOf(tx, state, { names, at }) : [];
    return { ...about, people: people.toSorted((one, other) => (one.name < other.name ? -1 : 1)), invitations };
  });
}

function shownOffice(state: Verified, office: Office, names: Names) {
  const { officeId, role, fieldOffice, startsOn, endsOn, delegatedFrom } = office;
  const original = state.offices.find((one) => one.officeId === delegatedFrom);
  const from = original === undefined ? null : { officeId: original.officeId, ...named(names, original.personId) };
  return { officeId, role, fieldOffice, startsOn, endsOn, delegatedFrom: from };
}

async function invitationsOf(tx: Tx, state: Verified, { names, at }: { names: Names; at: string }) {
  const refs = state.invitations.flatMap(({ name, email }) => [name.textId, email.textId]);
  const texts = await readTexts(tx, refs);
  const wordsOf = ({ textId }: TextRef): string | null => {
    const found = texts[textId];
    return found !== undefined && 'text' in found ? found.text : null;
  };
  return state.invitations.map((one) => ({
    invitationId: one.invitationId,
    name: wordsOf(one.name),
    email: wordsOf(one.email),
    roles: one.roles,
    fieldOffice: one.fieldOffice,
    startsOn: one.startsOn,
    endsOn: one.endsOn,
    invitedOn: one.invitedOn,
    invitedBy: named(names, one.invitedBy),
    expiresAt: one.expiresAt,
    standing: standingOf(one, at),
  }));
}
