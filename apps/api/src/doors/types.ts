import type { agencyRouter } from './agencyRouter.ts';
import type { reviewerRouter } from './reviewerRouter.ts';

/** The two doors as their front ends know them. Types only: nothing of the server reaches a browser. */
export type AgencyRouter = typeof agencyRouter;
export type ReviewerRouter = typeof reviewerRouter;
