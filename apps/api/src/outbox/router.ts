import { tables } from '@ice-access/database';
import { agencyRoles, iceRoles, type Role } from '@ice-access/domain/parties';
import { sayRole } from '@ice-access/domain/wording';
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import { caseOf } from '../document/case.ts';
import { ofCase } from '../document/ofCase.ts';
import { router, signedIn } from '../trpc.ts';

const isRole = (text: string | null): text is Role => [...agencyRoles, ...iceRoles].some((role) => role === text);

/** The letters of a case with their state: an agency reads those written to it, reviewers read all. */
export const letterRouter = router({
  list: signedIn
    .meta({ opens: 'case' })
    .input(ofCase)
    .query(({ ctx, input }) =>
      ctx.database.reading(scopeOf(ctx.actor), async (tx) => {
        if ((await caseOf(tx, ctx.actor, { of: input })) === undefined) throw notFound();
        const { outbox } = tables;
        const ofThis = 'requestId' in input ? eq(outbox.requestId, input.requestId) : eq(outbox.agreementId, input.agreementId);
        const rows = await tx
          .select()
          .from(outbox)
          .where(and(ofThis, isNotNull(outbox.toParty)))
          .orderBy(asc(outbox.at), asc(outbox.outboxId));
        return rows.map((row) => ({
          letterId: row.outboxId,
          to: `${row.toParty === 'agency' ? 'Agency' : 'ICE'}: ${isRole(row.toOffice) ? sayRole(row.toOffice) : 'office'}`,
          subject: row.subject ?? '',
          body: row.body ?? '',
          state: row.state,
          tries: row.tries,
          at: row.at.toISOString(),
        }));
      }),
    ),
});
