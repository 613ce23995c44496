import * as z from 'zod';
import { router, signedIn } from '../trpc.ts';
import { getThreads } from './getThreads.ts';

/** What both sides wrote to each other on single questions. */
export const talkRouter = router({
  threads: signedIn
    .meta({ opens: 'request' })
    .input(z.strictObject({ requestId: z.uuid() }))
    .query(({ ctx, input }) => getThreads(ctx, input.requestId)),
});
