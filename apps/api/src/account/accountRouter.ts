import { accountLetters } from '@ice-access/domain/wording';
import * as z from 'zod';
import { notFound, Refused } from '../command/refused.ts';
import { freshlyIn, halfIn, router, wholeIn } from '../trpc.ts';
import { factorName } from './body.ts';
import type { AccountDesk } from './desk.ts';
import { factorsOf } from './factorsOf.ts';
import { writeLetter } from './letters.ts';
import { newLink } from './links.ts';
import { organisationsOf } from './organisationsOf.ts';
import { isPlainEmail } from './plainEmail.ts';

/** The door's sign-in tables. */
function deskOf({ account }: { readonly account?: AccountDesk | undefined }): AccountDesk {
  if (account === undefined) throw new Error('a door was opened without its accounts');
  return account;
}
/** Whoever sends more than nothing meant something else. */
const nothing = z.strictObject({}).optional();
const withId = z.strictObject({ id: z.string().regex(/^[\w-]{1,64}$/) });

async function endSessions(desk: AccountDesk, where: string, values: readonly string[]): Promise<{ ended: number }> {
  const { rowCount } = await desk.pool.query(`delete from session where ${where}`, [...values]);
  return { ended: rowCount ?? 0 };
}

/** Whether taking this factor away leaves another one. Where a passkey is needed, only a passkey is another one. */
async function mustLeaveOne(desk: AccountDesk, userId: string, kind: 'totp' | 'passkey'): Promise<void> {
  const { totp, passkeys } = await factorsOf(desk.pool, userId);
  const left = (kind === 'passkey' ? passkeys - 1 : passkeys) + (totp && kind === 'passkey' && !(await desk.passkeyNeeded()) ? 1 : 0);
  if (left < 1) throw new Refused('CONFLICT', { code: 'lastFactor' });
}

/** One's own account: factors, sessions, address, and where one acts. What changes the session's cookie is a route of /auth. */
export const accountRouter = router({
  /** Reaching this counts as use: nothing else happens. */
  stay: halfIn.input(nothing).mutation(({ ctx }) => ({ idleEndsAt: ctx.session.idleEndsAt, endsAt: ctx.session.endsAt, now: ctx.now() })),

  factors: halfIn.query(async ({ ctx }) => {
    const desk = deskOf(ctx);
    const { rows } = await desk.pool.query<{ id: string; name: string | null; createdAt: Date; lastUsedAt: Date | null }>(
      'select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from passkey where user_id = $1 order by created_at',
      [ctx.person.id],
    );
    const more = await desk.pool.query<{ since: Date | null; oidc: boolean }>(
      `select (select created_at from two_factor where user_id = $1 and verified) as since,
         exists (select from account where user_id = $1 and provider_id = 'oidc') as oidc`,
      [ctx.person.id],
    );
    const since = more.rows[0]?.since ?? null;
    const { recoveryCodesLeft } = await factorsOf(desk.pool, ctx.person.id);
    return {
      totp: since === null ? null : { since: since.toISOString() },
      passkeys: rows.map(({ id, name, createdAt, lastUsedAt }) => ({
        id,
        name: name ?? 'Passkey',
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
      recoveryCodesLeft,
      oidc: more.rows[0]?.oidc ?? false,
      passkeyNeeded: await desk.passkeyNeeded(),
    };
  }),

  removeTotp: freshlyIn.input(nothing).mutation(async ({ ctx }) => {
    const desk = deskOf(ctx);
    await mustLeaveOne(desk, ctx.person.id, 'totp');
    const { rowCount } = await desk.pool.query('update two_factor set verified = false where user_id = $1 and verified', [ctx.person.id]);
    if (rowCount !== 1) throw notFound();
    await writeLetter(desk, { email: ctx.person.email }, accountLetters.factorRemoved('The authenticator app'));
    await endSessions(desk, 'user_id = $1 and id <> $2', [ctx.person.id, ctx.session.id]);
    return { done: true };
  }),

  removePasskey: freshlyIn.input(withId).mutation(async ({ ctx, input }) => {
    const desk = deskOf(ctx);
    const { rows } = await desk.pool.query<{ name: string | null }>('select name from passkey where id = $1 and user_id = $2', [
      input.id,
      ctx.person.id,
    ]);
    const [key] = rows;
    if (key === undefined) throw notFound();
    await mustLeaveOne(desk, ctx.person.id, 'passkey');
    await desk.pool.query('delete from passkey where id = $1 and user_id = $2', [input.id, ctx.person.id]);
    await writeLetter(desk, { email: ctx.person.email }, accountLetters.factorRemoved(`The passkey "${key.name ?? 'Passkey'}"`));
    await endSessions(desk, 'user_id = $1 and id <> $2', [ctx.person.id, ctx.session.id]);
    return { done: true };
  }),

  namePasskey: freshlyIn.input(withId.extend({ name: factorName })).mutation(async ({ ctx, input }) => {
    const { rowCount } = await deskOf(ctx).pool.query('update passkey set name = $3 where id = $1 and user_id = $2', [
      input.id,
      ctx.person.id,
      input.name,
    ]);
    if (rowCount !== 1) throw notFound();
    return { done: true };
  }),

  sessions: wholeIn.query(async ({ ctx }) => {
    const { rows } = await deskOf(ctx).pool.query<{ id: string; method: string; browser: string; signedInAt: Date; lastSeenAt: Date }>(
      `select id, method, browser, signed_in_at as "signedInAt", last_seen_at as "lastSeenAt" from session
       where user_id = $1 and expires_at > $2 order by last_seen_at desc, id`,
      [ctx.person.id, ctx.now()],
    );
    return rows.map((row) => ({
      ...row,
      current: row.id === ctx.session.id,
      signedInAt: row.signedInAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
    }));
  }),

  endSession: wholeIn.input(withId).mutation(async ({ ctx, input }) => {
    const done = await endSessions(deskOf(ctx), 'id = $1 and user_id = $2', [input.id, ctx.person.id]);
    if (done.ended === 0) throw notFound();
    return done;
  }),
  endOtherSessions: wholeIn
    .input(nothing)
    .mutation(({ ctx }) => endSessions(deskOf(ctx), 'user_id = $1 and id <> $2', [ctx.person.id, ctx.session.id])),
  endEverywhere: wholeIn.input(nothing).mutation(({ ctx }) => endSessions(deskOf(ctx), 'user_id = $1', [ctx.person.id])),

  actIn: wholeIn.input(z.strictObject({ organisationId: z.uuid() })).mutation(async ({ ctx, input }) => {
    const desk = deskOf(ctx);
    const found = (await organisationsOf(desk.pool, { userId: ctx.person.id, at: ctx.now() })).find(
      ({ organisationId }) => organisationId === input.organisationId.toLowerCase(),
    );
    if (found === undefined) throw notFound();
    await desk.pool.query('update session set acting_in = $2 where id = $1', [ctx.session.id, found.organisationId]);
    return { actingIn: found.organisationId };
  }),

  changeEmail: freshlyIn.input(z.strictObject({ email: z.string().max(320) })).mutation(async ({ ctx, input }) => {
    const desk = deskOf(ctx);
    const email = input.email.trim().toLowerCase();
    if (!isPlainEmail(email))
      throw new Refused('UNPROCESSABLE_CONTENT', {
        code: 'invalid',
        field: 'email',
        sentence: 'Must be an e-mail address in plain letters.',
      });
    const at = new Date(ctx.now());
    const token = await newLink(desk.pool, { id: ctx.ids(), kind: 'email', value: `${ctx.person.id} ${email}`, holder: ctx.person.id, at });
    await writeLetter(desk, { email }, accountLetters.confirmEmail(`${desk.edge.origins[0] ?? ''}/confirm-email?token=${token}`));
    await writeLetter(desk, { email: ctx.person.email }, accountLetters.emailChanging());
    return { sent: true };
  }),
});
