import { agreementCommands } from './en/agreementCommands.ts';
import { agreementEvents, answerKinds, backReasons } from './en/agreementEvents.ts';
import { agreementPhases } from './en/agreementPhases.ts';
import { agreementRejections } from './en/agreementRejections.ts';
import { agreementSteps, operatingStates } from './en/agreementSteps.ts';
import { awaitedWords, keptInsideWords, reasons, sendBackWords, sources } from './en/determination.ts';
import { kernelRejections } from './en/kernelRejections.ts';
import { lookKinds, lookParts } from './en/looks.ts';
import { nextSteps } from './en/nextSteps.ts';
import { organisationCommands } from './en/organisationCommands.ts';
import { organisationEvents } from './en/organisationEvents.ts';
import { organisationPhases } from './en/organisationPhases.ts';
import { organisationRejections } from './en/organisationRejections.ts';
import type { RejectionSentences } from './en/rejectionSentences.ts';
import { requestCommands } from './en/requestCommands.ts';
import { findings, outcomeKinds, requestEvents } from './en/requestEvents.ts';
import { requestPhases } from './en/requestPhases.ts';
import { requestRejections } from './en/requestRejections.ts';
import { roles } from './en/roles.ts';
import { subjectNameOf } from './en/subjects.ts';
import { bands } from './en/table.ts';
import { audiences, holders, sides, turnsFor } from './en/turns.ts';
import { lookUp } from './look.ts';

const phases: Readonly<Record<string, { readonly name: string }>> = { ...organisationPhases, ...agreementPhases, ...requestPhases };
const rejections: RejectionSentences = {
  ...agreementRejections,
  ...requestRejections,
  ...organisationRejections,
  ...kernelRejections((phase) => phases[phase]?.name ?? phase),
};

/** The English catalogue. A second language is a second value of this type. */
export const en = {
  request: {
    events: requestEvents,
    commands: requestCommands,
    phases: requestPhases,
    nextSteps,
    outcomeKinds,
    findings,
    reasons,
    awaited: awaitedWords,
    sources,
    sendBack: sendBackWords,
    keptInside: keptInsideWords,
  },
  agreement: {
    events: agreementEvents,
    commands: agreementCommands,
    phases: agreementPhases,
    nextSteps: agreementSteps,
    answerKinds,
    backReasons,
    operatingStates,
  },
  organisation: { events: organisationEvents, commands: organisationCommands, phases: organisationPhases, nextSteps: {} },
  rejections,
  roles,
  lookKinds,
  lookParts,
  holders,
  turnsFor,
  sides,
  audiences,
  bands,
  subjectName: subjectNameOf,
} as const;
export type Catalogue = typeof en;

/** A look that knows nothing: general words instead of names. */
export const plainLook = lookUp({}, subjectNameOf);
