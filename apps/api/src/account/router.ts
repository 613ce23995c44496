import { iceRoles, officeDay, organisationOf } from '@ice-access/domain/parties';
import * as z from 'zod';
import { cardOf } from '../agency/card.ts';
import { iceOffices } from '../organisation/iceOffices.ts';
import { halfIn, router, signedIn } from '../trpc.ts';
import { factorsOf } from './factorsOf.ts';
import { officesOf } from './officesOf.ts';
import { organisationsOf } from './organisationsOf.ts';
import { scopeOf } from './scope.ts';

/** Who is signed in, with the offices held now, and what the session may do. */
export const meRouter = router({
  get: halfIn.query(async ({ ctx }) => {
    const { actor, person, session, account } = ctx;
    const card = actor?.party === 'agency' ? await ctx.database.reading(scopeOf(actor), (tx) => cardOf(tx, actor.agencyId)) : undefined;
    const organisations = account === undefined ? [] : await organisationsOf(account.pool, { userId: person.id, at: ctx.now() });
    const factors = account === undefined ? { totp: true, passkeys: 0, recoveryCodesLeft: 0 } : await factorsOf(account.pool, person.id);
    return {
      person: { id: person.id, name: person.name, email: person.email },
      party: person.party,
      agency: card ?? null,
      roles: actor === null ? [] : [...actor.roles],
      fieldOffice: actor?.party === 'ice' ? actor.fieldOffice : null,
      organisations,
      officesHeld: account === undefined ? [] : await officesOf(account.pool, { userId: person.id, at: ctx.now() }),
      actingIn: actor === null ? null : organisationOf(actor),
      session,
      now: ctx.now(),
      factors: { ...factors, passkeyNeeded: (await account?.passkeyNeeded()) ?? false },
    };
  }),
});

/** People of ICE, for naming liaisons and reviewers. */
export const peopleRouter = router({
  list: signedIn
    .input(z.strictObject({ role: z.enum(iceRoles).optional() }).optional())
    .query(({ ctx, input }) =>
      ctx.database.reading(scopeOf(ctx.actor), (tx) => iceOffices(tx, { role: input?.role ?? null, today: officeDay(ctx.now()) })),
    ),
});
