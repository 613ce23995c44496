import { readTexts, type Tx } from '@ice-access/database';
import type { Instant } from '@ice-access/domain/kernel';
import { type Invitation, isOver } from '@ice-access/domain/organisation';
import { notFound, refusedBy } from '../../command/refused.ts';
import { tokenHash } from '../made.ts';
import { type OrganisationOnFile, readOrganisation } from '../onFile.ts';

/** An invitation as its link finds it. */
export interface Found {
  readonly onFile: OrganisationOnFile;
  readonly invitation: Invitation;
  readonly name: string;
  readonly email: string;
}

/** Which organisation a link belongs to; the table's policy shows a door its own organisations only, so this is asked before any scope is known. */
async function organisationOfToken(tx: Tx, token: string): Promise<string | undefined> {
  const { rows } = await tx.$client.query<{ id: string | null }>('select organisation_of_token($1) as id', [tokenHash(token)]);
  return rows[0]?.id ?? undefined;
}

export { organisationOfToken };

/** The invitation behind a link; 404 where there is none at this door, 409 with the reason where it is over. */
export async function foundBy(
  tx: Tx,
  { token, organisationId, at, party }: { token: string; organisationId: string; at: Instant; party: 'agency' | 'ice' },
): Promise<Found> {
  const onFile = await readOrganisation(tx, organisationId);
  if (onFile === undefined || onFile.state.phase !== 'verified') throw notFound();
  if ((onFile.kind === 'agency') !== (party === 'agency')) throw notFound();
  const hash = tokenHash(token);
  const invitation = onFile.state.invitations.find(({ tokenSha256 }) => tokenSha256 === hash);
  if (invitation === undefined) throw notFound();
  const over = isOver(invitation, at);
  if (over !== undefined) throw refusedBy(over);
  const texts = await readTexts(tx, [invitation.name.textId, invitation.email.textId]);
  const words = (id: string): string => {
    const one = texts[id];
    return one !== undefined && 'text' in one ? one.text : '';
  };
  return { onFile, invitation, name: words(invitation.name.textId), email: words(invitation.email.textId) };
}
