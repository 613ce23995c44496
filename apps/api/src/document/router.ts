import { tables } from '@ice-access/database';
import { asc } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import { router, signedIn } from '../trpc.ts';
import { belongsTo, caseOf } from './case.ts';
import { ofCase } from './ofCase.ts';

/** The documents of a case. Files come and go outside the procedures: `POST /files`, `GET /files/:documentId`. */
export const documentRouter = router({
  list: signedIn
    .meta({ opens: 'case' })
    .input(ofCase)
    .query(({ ctx, input }) =>
      ctx.database.reading(scopeOf(ctx.actor), async (tx) => {
        if ((await caseOf(tx, ctx.actor, { of: input })) === undefined) throw notFound();
        const { document } = tables;
        const { documentId, fileName, kind, bytes, sha256, state, by, at } = document;
        const rows = await tx
          .select({ documentId, fileName, kind, bytes, sha256, state, by, at })
          .from(document)
          .where(belongsTo(input))
          .orderBy(asc(at), asc(documentId));
        return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
      }),
    ),
});
