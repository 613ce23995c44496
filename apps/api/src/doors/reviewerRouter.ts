import { assessmentRouter } from '../assessment/router.ts';
import { reviewerCommands } from '../request/router.ts';
import { router } from '../trpc.ts';

/** What the console's door offers. */
export const reviewerRouter = router({
  request: router({ ...reviewerCommands }),
  assessment: assessmentRouter,
});
