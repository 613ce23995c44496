import type { RequestStep } from '../request/steps.ts';

/** The steps on the way to the decision. A request that was sent back for completion goes through one step more. */
const way = ['acknowledge', 'beginAssessment', 'answer', 'review', 'determine', 'headquarters'] as const;
export const forecastSteps = ['resubmit', ...way] as const;
/** A step that has a forecast. A deferral has a date of its own instead. */
export type ForecastStep = (typeof forecastSteps)[number];

export const isForecastStep = (step: RequestStep): step is ForecastStep => step !== 'deferral';

/** The steps that are left until the decision, the present one first. */
export const stepsToDecision = (step: ForecastStep): readonly ForecastStep[] =>
  step === 'resubmit' ? forecastSteps : way.slice(way.indexOf(step));
