import * as z from 'zod/mini';

/** What a deferred component can wait for, beside its date. */
export const awaitedEvents = [
  'fundsAvailable',
  'newFiscalYear',
  'trainingClass',
  'inspectionPassed',
  'governingBodyDecision',
  'stateLaw',
  'litigationEnded',
  'other',
] as const;
export const awaited = z.enum(awaitedEvents);
export type AwaitedEvent = (typeof awaitedEvents)[number];

/** Whether somebody outside both sides brings it about: then the time of the case is with a third party. */
export const isOfThirdParty = (event: AwaitedEvent): boolean =>
  (['inspectionPassed', 'governingBodyDecision', 'stateLaw', 'litigationEnded'] as const satisfies readonly AwaitedEvent[]).some(
    (one) => one === event,
  );
