import type { Lateness, StepTime, TimeLedger } from '@ice-access/domain/time';
import { agreementTimeStepWords, requestTimeSteps, type TimeStepWords } from '@ice-access/domain/wording';

/** What the page of a case knows of its time. */
export interface TimeOf<Step extends string> {
  readonly time: TimeLedger<Step>;
  readonly lateness: Lateness<Step> | null;
}
export type ShownStep = Omit<StepTime<string>, 'step'> & { readonly step: string };

/** The words of the steps of one kind of case. */
export const stepWords: Readonly<Record<'request' | 'agreement', Readonly<Record<string, TimeStepWords>>>> = {
  request: requestTimeSteps,
  agreement: agreementTimeStepWords,
};
export type CaseKind = keyof typeof stepWords;

export const nameOf = (kind: CaseKind, step: string): string => stepWords[kind][step]?.name ?? step;
export const count = (days: number, one = 'day'): string => `${days.toLocaleString('en-US')} ${one}${days === 1 ? '' : 's'}`;
