import type { Expected, Forecast } from '../../forecast/forecast.ts';
import type { CalendarDate } from '../../kernel/instant.ts';
import { count, sayDate } from './dates.ts';
import { requestTimeSteps } from './timeSteps.ts';

const paused: Readonly<Record<Extract<Forecast, { state: 'paused' }>['why'], { readonly long: string; readonly short: string }>> = {
  onHold: { long: 'A request on hold has no forecast. When it goes on, it has one again.', short: 'On hold: no forecast' },
  deferral: { long: 'A deferred request has no forecast. When it is taken up again, it gets one.', short: 'Deferred: no forecast' },
};

const between = ({ from, to }: Extract<Expected, { basis: 'history' }>): string =>
  from === to ? `on ${sayDate(from)}` : `between ${sayDate(from)} and ${sayDate(to)}`;

/** The rest of a sentence that began with who gets what. */
function sayRange(expected: Extract<Expected, { basis: 'history' }>, today: CalendarDate): string {
  const longer = today > expected.to ? ' This one takes longer.' : '';
  return `${between(expected)} (80 of 100).${longer} Based on ${count(expected.cases, 'request')}.`;
}

/** What the forecast of a request says: about its decision, and about its present step. The same words to both sides. */
export function sayForecast(forecast: Forecast | null, today: CalendarDate): { readonly decision: string; readonly next: string | null } {
  if (forecast === null) return { decision: 'No forecast: nothing lies ahead, or the latest step is still being looked at.', next: null };
  if (forecast.state === 'paused') return { decision: paused[forecast.why].long, next: null };
  const { decision, next, step } = forecast;
  return {
    decision:
      decision.basis === 'history'
        ? `Most requests like this get their decision ${sayRange(decision, today)}`
        : `There is too little history for a forecast of the decision. The times set for the steps that are left add up to ${sayDate(decision.by)}.`,
    next:
      next.basis === 'history'
        ? `${requestTimeSteps[step].name}: most are done ${sayRange(next, today)}`
        : `${requestTimeSteps[step].name}: there is too little history for a forecast. The time set for it ends on ${sayDate(next.by)}.`,
  };
}

/** When the decision is expected, as one line of a list. */
export function sayForecastShort(forecast: Forecast | null): string {
  if (forecast === null) return 'No forecast';
  if (forecast.state === 'paused') return paused[forecast.why].short;
  const { decision } = forecast;
  if (decision.basis === 'target') return `Too little history; time set until ${sayDate(decision.by)}`;
  return decision.from === decision.to ? sayDate(decision.from) : `${sayDate(decision.from)} to ${sayDate(decision.to)}`;
}
