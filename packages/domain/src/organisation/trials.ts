import type { CalendarDate, Instant } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';
import type { Actor, PersonId } from '../parties/actor.ts';
import { fieldBoundRoles } from '../parties/fieldBound.ts';
import { organisationClocks } from './clocks.ts';
import { type AnyOrganisationRejection, type OrganisationCommandType, organisation } from './decide.ts';
import { type HeldRole, rolesOfKind } from './fields.ts';
import type { OrganisationGathered } from './parts.ts';
import type { Office, Verified } from './state.ts';

/** A command about one person or office: open, or shut with the reason. */
export interface Trial {
  readonly type: OrganisationCommandType;
  readonly says: string;
  readonly shut: AnyOrganisationRejection | undefined;
}
/** Who asks, and when. */
export interface TrialSituation {
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly at: Instant;
}

/** Stands for whatever will be typed, attached or made. */
const some = '00000000-0000-4000-8000-000000000000';
const text: TextRef = { textId: some, sha256: '0'.repeat(64) };
const nothingWrong: OrganisationGathered = {
  reference: null,
  fieldOffices: [],
  inRegister: true,
  oriTaken: false,
  onOtherSide: false,
  sameAddress: true,
};

/** Tries a command by the very rules that decide it: what forbids it whatever is typed shuts it. */
function tried(
  state: Verified,
  { actor, today, at }: TrialSituation,
  { type, data }: { type: OrganisationCommandType; data: object },
): readonly Trial[] {
  const spec = organisation.specOf(type);
  const offered = organisation.actionsFor(organisation.viewFor(actor.party, state, {}), { actor, today });
  if (spec === undefined || !offered.some((one) => one.type === type)) return [];
  const surroundings = { clocks: organisationClocks, calendar: { holidays: [] }, content: {}, gathered: nothingWrong };
  const outcome = organisation.decide(state, { type, data }, { actor, today, at, ...surroundings });
  return [{ type, says: spec.says, shut: outcome.ok ? undefined : outcome.rejection }];
}

/** A role that the person could still get, of any field office or of none. */
function furtherRole({ kind, offices }: Verified, personId: PersonId): HeldRole | undefined {
  const held = new Set(offices.filter((one) => one.personId === personId).map(({ role }) => role));
  const known: readonly HeldRole[] = rolesOfKind[kind];
  return known.find((role) => !held.has(role) && !fieldBoundRoles.has(role));
}

/** What may be done about a person now, and why not. What the asker's offices never do is left out. */
export function trialsOnPerson(state: Verified, situation: TrialSituation, personId: PersonId): readonly Trial[] {
  const { today } = situation;
  const about = { personId, reason: text };
  const role = furtherRole(state, personId);
  const grant = { personId, role, fieldOffice: null, startsOn: today, endsOn: null, writtenWordDocumentId: some, officeId: some };
  const passesOn = state.offices.filter((one) => one.personId === personId && one.delegatedFrom === null).map((one) => one.role);
  const change = {
    fromPersonId: personId,
    on: today,
    evidenceDocumentId: some,
    passesOn,
    to: 'invited',
    personId: null,
    name: text,
    email: text,
    note: null,
    officeIds: [],
    invitationId: some,
    tokenSha256: text.sha256,
  };
  const call = { personId, calledOn: today, numberFrom: 'register', calledNumber: text, reached: text };
  const trials: readonly { readonly type: OrganisationCommandType; readonly data: object }[] = [
    ...(role === undefined ? [] : [{ type: 'GrantOffice', data: grant } as const]),
    ...(passesOn.length === 0 || state.kind === 'ice' ? [] : [{ type: 'ChangeOfficeholder', data: change } as const]),
    { type: 'DisablePerson', data: about },
    { type: 'ReopenPerson', data: about },
    { type: 'StartFactorReset', data: about },
    { type: 'ConfirmFactorReset', data: { personId } },
    { type: 'ConfirmFactorResetByCallBack', data: call },
    { type: 'CancelFactorReset', data: { personId } },
    { type: 'ReleaseAccount', data: about },
  ];
  return trials.flatMap((trial) => tried(state, situation, trial));
}

/** Somebody who could stand in for an office, as far as the people go. */
const standIn = ({ members }: Verified, { personId }: Office, asker: PersonId): PersonId =>
  members.find((one) => one.personId !== personId && one.personId !== asker && one.disabledOn === null)?.personId ?? some;

/** The same about one office. */
export function trialsOnOffice(state: Verified, situation: TrialSituation, office: Office): readonly Trial[] {
  const { today, actor } = situation;
  const { officeId } = office;
  if (office.delegatedFrom !== null) return tried(state, situation, { type: 'EndDelegation', data: { officeId } });
  const away = {
    of: officeId,
    personId: standIn(state, office, actor.person),
    startsOn: today,
    endsOn: today,
    reason: text,
    officeId: some,
  };
  return [
    ...tried(state, situation, { type: 'EndOffice', data: { officeId, lastOn: today, reason: text } }),
    ...tried(state, situation, { type: 'DelegateOffice', data: away }).filter(
      ({ shut }) => shut?.code !== 'alreadyHolds' && shut?.code !== 'unknownFieldOffice',
    ),
  ];
}
