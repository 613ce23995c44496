import { firstTargets } from '@ice-access/domain/time';
import { open, router } from '../trpc.ts';

/** What anybody may know before signing in. */
export const metaRouter = router({
  get: open.query(async ({ ctx }) => {
    if (ctx.site === undefined) throw new Error('a door was opened without its site');
    const { product, door, official, demonstration } = ctx.site;
    return { product, door, official, demonstration: await demonstration(), now: ctx.now() };
  }),
  /** How long each step may take at this installation. */
  setTimes: open.query(({ ctx }) => ctx.targets ?? firstTargets),
});
