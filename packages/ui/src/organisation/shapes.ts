import type { Role } from '@ice-access/domain/parties';
import type { AnyRejection } from '@ice-access/domain/wording';

/** What kind of body an organisation is. */
export type OrganisationKind = 'agency' | 'ice' | 'oversight';

/** A person as other lines name one. */
export interface NamedPerson {
  readonly personId: string;
  readonly name: string;
}

/** What may be done, or why not. */
export interface Offered {
  readonly type: string;
  readonly shut?: AnyRejection | undefined;
}

/** One role that a person holds, held or will hold. */
export interface OfficeShown {
  readonly officeId: string;
  readonly role: Role;
  readonly fieldOffice: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly standing: 'inForce' | 'begins' | 'ended';
  /** What this one stands in for, during absence. */
  readonly delegatedFrom: (NamedPerson & { readonly officeId: string }) | null;
  readonly actions?: readonly Offered[] | undefined;
}

/** A person of an organisation, with every role. */
export interface PersonShown extends NamedPerson {
  /** Null when it was erased. */
  readonly email: string | null;
  readonly joinedOn: string;
  readonly disabledOn: string | null;
  readonly erased: boolean;
  readonly you: boolean;
  readonly offices: readonly OfficeShown[];
  readonly reset: { readonly startedOn: string; readonly startedBy: NamedPerson; readonly byYou: boolean } | null;
  readonly actions?: readonly Offered[] | undefined;
}

/** An invitation, open or over. */
export interface InvitationShown {
  readonly invitationId: string;
  /** Null when it was erased. */
  readonly name: string | null;
  readonly email: string | null;
  readonly roles: readonly Role[];
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly invitedOn: string;
  readonly invitedBy: NamedPerson;
  readonly expiresAt: string;
  readonly standing: 'open' | 'accepted' | 'withdrawn' | 'expired';
}

/** The organisation that a page is about. */
export interface OrganisationShown {
  readonly organisationId: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly reference: string | null;
  readonly today: string;
  readonly since: string | null;
  readonly reviewedOn: string | null;
  readonly reviewDueOn: string | null;
  readonly actions: readonly Offered[];
}

/** Where the pages of one organisation lie. */
export interface Addresses {
  readonly people: string;
  readonly invite: string;
  readonly officeholder: string;
  readonly mayDo: string;
  readonly timeline: string;
  person(personId: string): string;
}

/** The addresses under one place. */
export const addressesUnder = (base: string): Addresses => ({
  people: base,
  invite: `${base}/invite`,
  officeholder: `${base}/change-of-officeholder`,
  mayDo: `${base}/who-can-do-what`,
  timeline: `${base}/timeline`,
  person: (personId) => `${base}/people/${personId}`,
});
