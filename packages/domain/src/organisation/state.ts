import type { CalendarDate, Instant } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';
import type { PersonId } from '../parties/actor.ts';
import type { HeldRole, OrganisationKind } from './fields.ts';

/** One role of one person, from its first to its last day, both included. */
export interface Office {
  readonly officeId: string;
  readonly personId: PersonId;
  readonly role: HeldRole;
  readonly fieldOffice: string | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  /** The office that this one stands in for during an absence. */
  readonly delegatedFrom: string | null;
  readonly grantedOn: CalendarDate;
}
/** Somebody who belongs to the organisation, with or without an office in force. */
export interface Member {
  readonly personId: PersonId;
  readonly joinedOn: CalendarDate;
  readonly disabledOn: CalendarDate | null;
}
export interface Invitation {
  readonly invitationId: string;
  readonly tokenSha256: string;
  readonly name: TextRef;
  readonly email: TextRef;
  readonly roles: readonly HeldRole[];
  readonly fieldOffice: string | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly invitedOn: CalendarDate;
  readonly invitedBy: PersonId;
  readonly expiresAt: Instant;
  readonly standing: 'open' | 'accepted' | 'withdrawn';
}
/** What somebody sent to let an agency take part. Several may ask for one agency: the program office finds out who is who. */
export interface Asking {
  readonly joiningId: string;
  readonly reference: string;
  readonly askedOn: CalendarDate;
  readonly standing: 'open' | 'verified' | 'refused';
  readonly agencyName: TextRef;
  readonly state: string;
  readonly county: TextRef;
  readonly agencyType: string;
  readonly ori: string | null;
  readonly headName: TextRef;
  readonly headTitle: TextRef;
  readonly headEmail: TextRef;
  readonly headPhone: TextRef;
  readonly sameAsHead: boolean;
  readonly administratorName: TextRef | null;
  readonly administratorTitle: TextRef | null;
  readonly administratorEmail: TextRef | null;
  readonly letterDocumentId: string;
  readonly note: TextRef | null;
  readonly refusedBecause: TextRef | null;
}
/** A factor that is about to be taken away: one person started it, a second one confirms. */
export interface FactorReset {
  readonly personId: PersonId;
  readonly startedBy: PersonId;
  readonly startedOn: CalendarDate;
}

interface Named {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly askings: readonly Asking[];
}
/** Somebody asked; nothing was verified. */
interface Asked extends Named {
  /** Whether the register of agencies has it. */
  readonly inRegister: boolean;
}
export interface Verified extends Named {
  readonly phase: 'verified';
  readonly verifiedOn: CalendarDate;
  readonly members: readonly Member[];
  readonly offices: readonly Office[];
  readonly invitations: readonly Invitation[];
  readonly resets: readonly FactorReset[];
  readonly reviewedOn: CalendarDate | null;
  readonly reviewDueOn: CalendarDate;
  /** When the next reminder of the review goes out. */
  readonly remindOn: CalendarDate;
}

/** An organisation: an agency that asks and is verified, ICE, or an oversight body. */
export type OrganisationState =
  | { readonly phase: 'unopened' }
  | (Asked & { readonly phase: 'asked' })
  | (Asked & { readonly phase: 'refused' })
  | Verified;
export type OrganisationPhase = OrganisationState['phase'];
export const organisationPhases = ['unopened', 'asked', 'verified', 'refused'] as const satisfies readonly OrganisationPhase[];
