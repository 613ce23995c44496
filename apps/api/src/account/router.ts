import { iceRoles, officeDay } from '@ice-access/domain/parties';
import * as z from 'zod';
import { cardOf } from '../agency/card.ts';
import { iceOffices } from '../organisation/iceOffices.ts';
import { router, signedIn } from '../trpc.ts';
import { scopeOf } from './scope.ts';

/** Who is signed in, with the offices held now. */
export const meRouter = router({
  get: signedIn.query(async ({ ctx }) => {
    const { actor } = ctx;
    const card = actor.party === 'agency' ? await ctx.database.reading(scopeOf(actor), (tx) => cardOf(tx, actor.agencyId)) : undefined;
    return {
      person: { id: actor.person, name: ctx.person?.name ?? '', email: ctx.person?.email ?? '' },
      party: actor.party,
      agency: card ?? null,
      roles: [...actor.roles],
      fieldOffice: actor.party === 'ice' ? actor.fieldOffice : null,
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
