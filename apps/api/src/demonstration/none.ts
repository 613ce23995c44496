import type { DemonstrationPart } from './part.ts';

/** The production build: no fictional people, no known passwords, no codes. */
export const demonstration: DemonstrationPart = { shownAt: () => null, routes: undefined };

/** Nor any command that would load them. */
export const demonstrationCommands = [];
