import type { Tx } from '@ice-access/database';
import { AcceptInvitation } from '@ice-access/domain/organisation';
import { hashPassword } from '../../account/hash.ts';
import { refusedPassword } from '../../account/password.ts';
import { systemActors } from '../../account/system.ts';
import { payloadOf } from '../../command/envelope.ts';
import { notFound, Refused, refusedBy } from '../../command/refused.ts';
import type { Caller } from '../../context.ts';
import { decideIn, meet } from '../handle.ts';
import { madeFor, withMade } from '../made.ts';
import { accountAt, makeAccount } from './account.ts';
import { type Found, foundBy, organisationOfToken } from './found.ts';

type World = Omit<Caller, 'actor' | 'provedAt'>;
type Party = 'agency' | 'ice';
const reaction = systemActors.reaction;
const nobody = { person: reaction.person, agencyId: null };

/** Runs in the organisation that a link belongs to. */
async function atLink<T>(
  world: World,
  { token, party, write }: { token: string; party: Party; write: boolean },
  work: (tx: Tx, found: Found) => Promise<T>,
): Promise<T> {
  const organisationId = await world.database.reading(nobody, (tx) => organisationOfToken(tx, token));
  if (organisationId === undefined) throw notFound();
  const scope = { person: reaction.person, agencyId: party === 'agency' ? organisationId : null };
  const run = async (tx: Tx) => work(tx, await foundBy(tx, { token, organisationId, at: world.now(), party }));
  return write ? world.database.asActor(scope, run) : world.database.reading(scope, run);
}

/** What a link offers, and nothing else of the organisation. */
export const lookAtInvitation = (world: World, party: Party, token: string) =>
  atLink(world, { token, party, write: false }, async (tx, { onFile, invitation, name, email }) => {
    const { roles, fieldOffice, startsOn, endsOn, expiresAt } = invitation;
    const { rows } = await tx.$client.query<{ key: string; name: string }>('select key, name from field_office where key = $1', [
      fieldOffice,
    ]);
    const account: 'new' | 'existing' = (await accountAt(tx, party, email)) === undefined ? 'new' : 'existing';
    const organisation = { name: onFile.name, kind: onFile.kind };
    return { organisation, roles, fieldOffice: rows[0] ?? null, startsOn, endsOn, name, email, expiresAt, account };
  });

interface Accepting {
  readonly found: Found;
  readonly personId: string;
  readonly sameAddress: boolean;
}

/** The command itself, as the program files it for whoever holds the link. */
async function accept(tx: Tx, world: World, { found, personId, sameAddress }: Accepting): Promise<void> {
  const { organisationId, kind } = found.onFile;
  const { rows } = await tx.$client.query<{ elsewhere: boolean }>('select person_elsewhere($1, $2) as elsewhere', [found.email, kind]);
  const made = madeFor(AcceptInvitation, world);
  const payload = payloadOf(AcceptInvitation, withMade({ invitationId: found.invitation.invitationId, personId }, made));
  const met = await meet(tx, organisationId);
  const known = { sameAddress, onOtherSide: rows[0]?.elsewhere === true };
  const caller = { ...world, actor: reaction, provedAt: null };
  await decideIn(tx, caller, { met, spec: AcceptInvitation, payload, made, at: world.now(), known });
}

/** Accepts with a new account: the person, the account and the offices, all or nothing. */
export async function acceptWithAccount(
  world: World,
  party: Party,
  { token, name, password }: { token: string; name: string; password: string },
) {
  const offered = await lookAtInvitation(world, party, token);
  if (offered.account === 'existing') throw new Refused('CONFLICT', { code: 'accountThere' });
  const reason = await refusedPassword(password, [offered.email, name, offered.organisation.name]);
  if (reason !== undefined) throw new Refused('UNPROCESSABLE_CONTENT', { code: 'passwordRefused', field: 'password', sentence: reason });
  // The work of the hash is done before the row is locked.
  const passwordHash = await hashPassword(password);
  return atLink(world, { token, party, write: true }, async (tx, found) => {
    const personId = world.ids();
    await tx.$client.query('insert into person (person_id, party, display_name, email) values ($1, $2, $3, $4)', [
      personId,
      found.onFile.kind,
      name,
      found.email,
    ]);
    await accept(tx, world, { found, personId, sameAddress: true });
    await makeAccount(tx, party, { personId, email: found.email, name, passwordHash });
    return { email: found.email };
  });
}

/** Accepts for somebody who has an account already, under the address that was invited. */
export const acceptSignedIn = (
  world: World,
  party: Party,
  { token, person }: { token: string; person: { id: string; email: string; party: string } },
) =>
  atLink(world, { token, party, write: true }, async (tx, found) => {
    if (person.party !== found.onFile.kind) throw refusedBy({ code: 'onOtherSide' });
    await accept(tx, world, { found, personId: person.id, sameAddress: person.email.toLowerCase() === found.email });
    return { organisationId: found.onFile.organisationId };
  });
