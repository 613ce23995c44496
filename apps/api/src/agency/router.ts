import { tables } from '@ice-access/database';
import * as z from 'zod';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import { router, signedIn } from '../trpc.ts';
import { cardOf, officeColumns } from './card.ts';
import { lookUp } from './lookUp.ts';

const { fieldOffice } = tables;
const look = z.strictObject({
  q: z.string().min(1).max(120),
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  limit: z.int().min(1).max(20).default(20),
});

/** The register of agencies. */
export const agencyLookUps = router({
  lookUp: signedIn.input(look).query(({ ctx, input }) => ctx.database.reading(scopeOf(ctx.actor), (tx) => lookUp(tx, input))),
  get: signedIn.input(z.strictObject({ agencyId: z.uuid() })).query(({ ctx, input }) =>
    ctx.database.reading(scopeOf(ctx.actor), async (tx) => {
      const card = await cardOf(tx, input.agencyId);
      if (card === undefined) throw notFound();
      return card;
    }),
  ),
});

/** The field offices that a request can be given to. */
export const fieldOfficeRouter = router({
  list: signedIn.query(({ ctx }) =>
    ctx.database.reading(scopeOf(ctx.actor), (tx) =>
      tx
        .select({ ...officeColumns, contact: fieldOffice.contact })
        .from(fieldOffice)
        .orderBy(fieldOffice.name),
    ),
  ),
});
