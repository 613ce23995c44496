import { open, router } from '../trpc.ts';

/** What anybody may know before signing in. */
export const metaRouter = router({
  get: open.query(async ({ ctx }) => {
    const { product, door, official, demonstration } = ctx.site;
    return { product, door, official, demonstration: await demonstration(), now: ctx.now() };
  }),
});
