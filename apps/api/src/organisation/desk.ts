import type { Caller } from '../context.ts';

/** Where an invitation leads, and whether a mail takes it there. */
export interface InvitationDesk {
  /** The first origin of the door for each party. */
  readonly origins: { readonly agency: string; readonly ice: string };
  /** Whether letters go out. Where they do not, whoever invites hands the link on. */
  readonly mails: boolean;
}
/** A caller who may make links. Without a desk no link is made known to anybody. */
export type OrganisationCaller = Caller & { readonly invitations?: InvitationDesk | undefined };

/** The address that an invitation opens. */
export const invitationLink = ({ origins }: InvitationDesk, kind: 'agency' | 'ice' | 'oversight', token: string): string =>
  `${kind === 'agency' ? origins.agency : origins.ice}/invitation?token=${token}`;
