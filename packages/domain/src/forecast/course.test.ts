import { describe, expect, test } from 'vitest';
import { federalCalendar as calendar } from '../kernel/federalHolidays.ts';
import { requestClocks as clocks } from '../request/clocks.ts';
import { aRequest, named, people } from '../testing/index.ts';
import { sayForecast, sayForecastShort } from '../wording/index.ts';
import { courseOf, daysToDecision, knownOn } from './course.ts';
import { forecastOf } from './forecast.ts';
import type { Said } from './said.ts';
import { stepsToDecision } from './steps.ts';

const { programOffice, official, headquarters } = people;
const hold = { reason: 'r', reviewOn: '2027-01-04' };
/** Sent on 24 November 2026, acknowledged five days later, on hold from the third to the thirteenth day after that. */
const acknowledged = aRequest.submitted().later(5).and(programOffice, 'AcknowledgeRequest', named);
const onHold = acknowledged.later(3).and(programOffice, 'HoldRequest', hold);
const held = onHold.later(10).and(headquarters, 'ReleaseHold');
const said: Said = { next: { from: 4, to: 9, cases: 312 }, decision: { from: 60, to: 150, cases: 120 } };
const set = { clocks, calendar };

describe('the way of a request', () => {
  test('a step is entered and left on the days of its events, and a draft is no step', () => {
    expect(courseOf(aRequest.draft().events).stays).toEqual([]);
    expect(courseOf(acknowledged.events)).toEqual({
      stays: [
        { step: 'acknowledge', enteredOn: '2026-11-24', leftOn: '2026-11-29', finished: true, holds: [] },
        { step: 'beginAssessment', enteredOn: '2026-11-29', leftOn: null, finished: false, holds: [] },
      ],
      decidedOn: null,
    });
  });
  test('a hold interrupts a step and does not end it; its days are not counted', () => {
    const [, stay] = courseOf(held.events).stays;
    expect(stay?.holds).toEqual([{ from: '2026-12-02', to: '2026-12-12' }]);
    expect(stay && knownOn(stay, '2026-12-15')).toEqual({ enteredAgo: 16, days: 6, finished: false });
  });
  test('on the morning of a day nothing is known of that day', () => {
    const [stay] = courseOf(acknowledged.events).stays;
    expect(stay && knownOn(stay, '2026-11-29')).toEqual({ enteredAgo: 5, days: 5, finished: false });
    expect(stay && knownOn(stay, '2026-11-30')).toEqual({ enteredAgo: 6, days: 5, finished: true });
    const [, here] = courseOf(held.events).stays;
    expect(here && knownOn(here, '2026-12-05')).toEqual({ enteredAgo: 6, days: 3, finished: false });
  });
  test('a request that is withdrawn in a step has not finished it and was not decided', () => {
    const withdrawn = aRequest
      .returned()
      .later(7)
      .and(official, 'WithdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 's' });
    const course = courseOf(withdrawn.events);
    expect(course.stays.map(({ step, finished }) => [step, finished])).toEqual([
      ['acknowledge', true],
      ['resubmit', false],
    ]);
    expect(daysToDecision(course, 0)).toBeNull();
    const forecast = forecastOf(course, null, set);
    expect(forecast).toBeNull();
    expect(sayForecastShort(forecast)).toBe('No forecast');
    expect(sayForecast(forecast, '2027-01-01').decision).toMatch(/^No forecast: nothing lies ahead/);
  });
  test('the days to the decision are those of the steps, without holds', () => {
    const stays = [
      {
        step: 'acknowledge',
        enteredOn: '2026-01-01',
        leftOn: '2026-01-11',
        finished: true,
        holds: [{ from: '2026-01-02', to: '2026-01-05' }],
      },
      { step: 'deferral', enteredOn: '2026-01-11', leftOn: '2026-03-11', finished: true, holds: [] },
      { step: 'determine', enteredOn: '2026-03-11', leftOn: '2026-03-31', finished: true, holds: [] },
    ] as const;
    expect([0, 2].map((place) => daysToDecision({ stays, decidedOn: '2026-03-31' }, place))).toEqual([27, 20]);
  });
});

test('the way to the decision starts at the present step, and a returned request goes through all of it again', () => {
  expect(stepsToDecision('headquarters')).toEqual(['headquarters']);
  expect(stepsToDecision('resubmit')).toEqual(['resubmit', ...stepsToDecision('acknowledge')]);
});

describe('what a reader is told', () => {
  test('dates from the entry into the step, moved by the days on hold', () => {
    const before = forecastOf(courseOf(acknowledged.events), said, set);
    expect(before).toMatchObject({
      state: 'made',
      madeOn: '2026-11-29',
      step: 'beginAssessment',
      next: { from: '2026-12-03', to: '2026-12-08' },
    });
    expect(forecastOf(courseOf(held.events), said, set)).toMatchObject({ next: { from: '2026-12-13', to: '2026-12-18' } });
  });
  test('a request on hold is not forecast, and the page says so', () => {
    const forecast = forecastOf(courseOf(onHold.events), said, set);
    expect(forecast).toEqual({ state: 'paused', why: 'onHold' });
    expect(forecast && sayForecast(forecast, '2026-12-05')).toEqual({
      decision: 'A request on hold has no forecast. When it goes on, it has one again.',
      next: null,
    });
  });
  test('the range, how sure it is, and how many requests it rests on', () => {
    const forecast = forecastOf(courseOf(acknowledged.events), said, set);
    expect(forecast && sayForecast(forecast, '2026-12-01')).toEqual({
      decision:
        'Most requests like this get their decision between Thu 28 Jan 2027 and Wed 28 Apr 2027 (80 of 100). Based on 120 requests.',
      next: 'Start of the assessment: most are done between Thu 3 Dec 2026 and Tue 8 Dec 2026 (80 of 100). Based on 312 requests.',
    });
    expect(forecast && sayForecastShort(forecast)).toBe('Thu 28 Jan 2027 to Wed 28 Apr 2027');
  });
  test('a request that takes longer than its range is told so', () => {
    const forecast = forecastOf(courseOf(acknowledged.events), said, set);
    expect(forecast && sayForecast(forecast, '2026-12-09').next).toContain('This one takes longer.');
    expect(forecast && sayForecast(forecast, '2026-12-08').next).not.toContain('longer');
  });
  test('with too little history it says so and gives the time that is set instead', () => {
    const forecast = forecastOf(courseOf(acknowledged.events), null, set);
    // Ten business days from Sunday 29 November; then 45 days, 20 business days, 60 days and 30 business days.
    expect(forecast && sayForecast(forecast, '2026-12-01')).toEqual({
      decision:
        'There is too little history for a forecast of the decision. The times set for the steps that are left add up to Mon 7 Jun 2027.',
      next: 'Start of the assessment: there is too little history for a forecast. The time set for it ends on Fri 11 Dec 2026.',
    });
  });
});
