import * as z from 'zod';
import { router, signedIn } from '../trpc.ts';
import { getDetermination } from './getDetermination.ts';

export const determinationRouter = router({
  get: signedIn
    .meta({ opens: 'request' })
    .input(z.strictObject({ requestId: z.uuid() }))
    .query(({ ctx, input }) => getDetermination(ctx, input.requestId)),
});
