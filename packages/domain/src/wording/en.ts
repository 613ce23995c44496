import { kernelRejections } from './en/kernelRejections.ts';
import { nextSteps } from './en/nextSteps.ts';
import { requestCommands } from './en/requestCommands.ts';
import { findings, outcomeKinds, requestEvents } from './en/requestEvents.ts';
import { requestPhases } from './en/requestPhases.ts';
import { requestRejections } from './en/requestRejections.ts';
import { roles } from './en/roles.ts';
import { subjectName } from './en/subjects.ts';
import { audiences, holders, turnsFor } from './en/turns.ts';
import { lookUp } from './look.ts';

const phases: Readonly<Record<string, { readonly name: string }>> = requestPhases;

/** The English catalogue. A second language is a second value of this type. */
export const en = {
  request: { events: requestEvents, commands: requestCommands, phases: requestPhases, nextSteps, outcomeKinds, findings },
  rejections: { ...kernelRejections((phase) => phases[phase]?.name ?? phase), ...requestRejections },
  roles,
  holders,
  turnsFor,
  audiences,
  subjectName,
} as const;
export type Catalogue = typeof en;

/** A look that knows nothing: general words instead of names. */
export const plainLook = lookUp({}, subjectName);
