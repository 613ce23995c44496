import { type CommandOf, decider, type RejectionOf } from '../kernel/decider.ts';
import type { Actor } from '../parties/actor.ts';
import type { Role } from '../parties/roles.ts';
import { AcceptInvitation } from './commands/acceptInvitation.ts';
import { AddAgency } from './commands/addAgency.ts';
import { AskToJoin } from './commands/askToJoin.ts';
import { CancelFactorReset } from './commands/cancelFactorReset.ts';
import { ChangeOfficeholder } from './commands/changeOfficeholder.ts';
import { ConfirmFactorReset } from './commands/confirmFactorReset.ts';
import { ConfirmFactorResetByCallBack } from './commands/confirmFactorResetByCallBack.ts';
import { DelegateOffice } from './commands/delegateOffice.ts';
import { DisablePerson } from './commands/disablePerson.ts';
import { EndDelegation } from './commands/endDelegation.ts';
import { EndOffice } from './commands/endOffice.ts';
import { GrantOffice } from './commands/grantOffice.ts';
import { InviteAdministrator } from './commands/inviteAdministrator.ts';
import { InvitePerson } from './commands/invitePerson.ts';
import { OpenOrganisation } from './commands/openOrganisation.ts';
import { RecordReview } from './commands/recordReview.ts';
import { RefuseJoining } from './commands/refuseJoining.ts';
import { ReleaseAccount } from './commands/releaseAccount.ts';
import { RemindOfReview } from './commands/remindOfReview.ts';
import { ReopenPerson } from './commands/reopenPerson.ts';
import { SeatPerson } from './commands/seatPerson.ts';
import { StartFactorReset } from './commands/startFactorReset.ts';
import { VerifyAgency } from './commands/verifyAgency.ts';
import { WithdrawInvitation } from './commands/withdrawInvitation.ts';
import { evolve } from './evolve.ts';
import { rolesOn } from './offices.ts';
import type { OrganisationParts } from './parts.ts';
import { type OrganisationView, viewFor } from './view.ts';

/** Every command of an organisation, in the order of its life. */
export const organisationCommands = [
  AskToJoin,
  AddAgency,
  VerifyAgency,
  RefuseJoining,
  OpenOrganisation,
  InviteAdministrator,
  SeatPerson,
  InvitePerson,
  WithdrawInvitation,
  AcceptInvitation,
  GrantOffice,
  EndOffice,
  DelegateOffice,
  EndDelegation,
  ChangeOfficeholder,
  DisablePerson,
  ReopenPerson,
  StartFactorReset,
  ConfirmFactorReset,
  ConfirmFactorResetByCallBack,
  CancelFactorReset,
  ReleaseAccount,
  RecordReview,
  RemindOfReview,
] as const;
export type OrganisationCommand = CommandOf<(typeof organisationCommands)[number]>;
export type OrganisationCommandType = OrganisationCommand['type'];
export type AnyOrganisationRejection = RejectionOf<OrganisationParts>;

/** What somebody does in his own organisation whatever his office: everything else the program office does for agencies. */
const inOwnHouse: ReadonlySet<string> = new Set(['DelegateOffice', 'EndDelegation', 'ConfirmFactorReset']);

/** An agency and an oversight body are there for their own people; an agency for the program office too, which keeps the list of them. */
function isParty(actor: Actor, view: OrganisationView): boolean {
  if (view.phase === 'unopened') return false;
  switch (actor.party) {
    case 'agency':
      return view.phase === 'verified' && view.kind === 'agency' && actor.agencyId === view.organisationId;
    case 'ice':
      return view.kind === 'ice' || (view.kind === 'agency' && actor.roles.includes('ice.programOffice'));
    case 'oversight':
      return view.kind === 'oversight' && actor.organisationId === view.organisationId;
    case 'system':
      return true;
  }
}

/**
 * The offices that count here and today. In one's own organisation those that it has on its books, so that an office that ended acts no
 * more, whatever a session says; for an agency, of ICE the program office alone.
 */
function rolesIn(view: OrganisationView, { actor, today }: { actor: Actor; today: string }, { type }: { type: string }): readonly Role[] {
  if (actor.party === 'system' || view.phase === 'unopened') return actor.roles;
  const programOffice = (role: Role) => role === 'ice.programOffice';
  if (actor.party === 'ice' && view.kind === 'agency') return inOwnHouse.has(type) ? [] : actor.roles.filter(programOffice);
  if (view.phase !== 'verified') return [];
  const onBooks: readonly Role[] = rolesOn(view, actor.person, today);
  const held = actor.roles.filter((role) => onBooks.includes(role));
  return inOwnHouse.has(type) ? held : held.filter((role) => !programOffice(role));
}

/** The decider of organisations: `barrier`, `decide`, `fold`, `actionsFor`, `viewFor`. */
export const organisation = decider<OrganisationParts, typeof organisationCommands>({
  initial: { phase: 'unopened' },
  commands: organisationCommands,
  isParty,
  rolesIn,
  viewFor,
  evolve,
});
