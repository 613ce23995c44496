import { scopeOf } from '../account/scope.ts';
import { open, router, signedIn } from '../trpc.ts';
import { readCounts } from './counts.ts';
import { decideAsk, decideMatch } from './decideMatch.ts';
import { listedAsk, readListed } from './listed.ts';
import { readReviewList, reviewAsk } from './reviewList.ts';

/** Nobody in particular: these pages are read without signing in. */
const visitor = { person: '00000000-0000-0000-0000-000000000000', agencyId: null };

/** What anybody may read: who has an agreement, as published lists say it. */
export const publicRouter = router({
  listed: open.input(listedAsk).query(({ ctx, input }) => ctx.database.reading(visitor, (tx) => readListed(tx, input))),
  counts: open.query(({ ctx }) => ctx.database.reading(visitor, readCounts)),
});

/** The console's work on names that no rule could match. */
export const registerRouter = router({
  reviewList: signedIn
    .input(reviewAsk)
    .query(({ ctx, input }) => ctx.database.reading(scopeOf(ctx.actor), (tx) => readReviewList(tx, input))),
  decideMatch: signedIn.input(decideAsk).mutation(({ ctx, input }) => decideMatch(ctx, input)),
});
