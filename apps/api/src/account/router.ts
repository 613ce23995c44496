import { tables } from '@ice-access/database';
import { iceRoles } from '@ice-access/domain/parties';
import { and, arrayContains, eq } from 'drizzle-orm';
import * as z from 'zod';
import { cardOf } from '../agency/card.ts';
import { router, signedIn } from '../trpc.ts';
import { scopeOf } from './scope.ts';

const { person } = tables;

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
  list: signedIn.input(z.strictObject({ role: z.enum(iceRoles).optional() }).optional()).query(({ ctx, input }) =>
    ctx.database.reading(scopeOf(ctx.actor), async (tx) => {
      const rows = await tx
        .select({ id: person.personId, name: person.displayName, roles: person.roles, fieldOffice: person.fieldOffice })
        .from(person)
        .where(
          and(
            eq(person.party, 'ice'),
            eq(person.active, true),
            input?.role === undefined ? undefined : arrayContains(person.roles, [input.role]),
          ),
        )
        .orderBy(person.displayName, person.personId);
      return rows.map((row) => ({ ...row, name: row.name ?? 'A person whose name was erased' }));
    }),
  ),
});
