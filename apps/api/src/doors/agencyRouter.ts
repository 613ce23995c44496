import { assessmentRouter } from '../assessment/router.ts';
import { agencyCommands } from '../request/router.ts';
import { router } from '../trpc.ts';

/** What the portal's door offers. No procedure of a reviewer is here: an agency's session cannot even name one. */
export const agencyRouter = router({
  request: router({ ...agencyCommands }),
  assessment: assessmentRouter,
});
