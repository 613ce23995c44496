import { router, signedIn } from '../trpc.ts';
import { getDenials } from './denials.ts';
import { looksOfCase, ofCaseAsk } from './ofCase.ts';
import { ownLooks } from './own.ts';
import { pageAsk } from './paging.ts';

/** The record of looking, as each side may read it. */
export const lookingRouter = router({
  ofCase: signedIn.input(ofCaseAsk).query(({ ctx, input }) => looksOfCase(ctx, input)),
  own: signedIn.input(pageAsk).query(({ ctx, input }) => ownLooks(ctx, input)),
  denials: signedIn.input(pageAsk).query(({ ctx, input }) => getDenials(ctx, input)),
});
