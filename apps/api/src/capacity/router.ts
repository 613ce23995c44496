import { router, signedIn } from '../trpc.ts';
import { getCapacity } from './getCapacity.ts';

/** What reviewers may ask about the capacity of ICE: counts, and nothing of a single case. */
export const capacityRouter = router({ get: signedIn.query(({ ctx }) => getCapacity(ctx)) });
