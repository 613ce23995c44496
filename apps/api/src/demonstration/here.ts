import { codeRoutes } from './codes.ts';
import type { DemonstrationPart } from './part.ts';
import { shownAt } from './shown.ts';

/** A build that shows the demonstration where its data is loaded. */
export const demonstration: DemonstrationPart = { shownAt, routes: codeRoutes };
