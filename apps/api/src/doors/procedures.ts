import type { AnyRouter } from '@trpc/server';
import { agencyRouter } from './agencyRouter.ts';
import { reviewerRouter } from './reviewerRouter.ts';

/** One procedure as the running program has it: what kind it is, and what reads its input and writes its answer. */
export interface Procedure {
  readonly _def: {
    readonly type: 'query' | 'mutation' | 'subscription';
    readonly inputs: readonly unknown[];
    readonly meta?: { readonly opens?: string };
  };
}
const routers: Readonly<Record<'agency' | 'reviewer', AnyRouter>> = { agency: agencyRouter, reviewer: reviewerRouter };

/** Every procedure of one door by its path, so that whoever walks them meets a new one by itself. */
export function proceduresAt(door: 'agency' | 'reviewer'): Readonly<Record<string, Procedure>> {
  const procedures: Record<string, Procedure> = routers[door]._def.procedures;
  return procedures;
}
