import { describe, expect, test } from 'vitest';
import { federalCalendar as calendar } from '../kernel/federalHolidays.ts';
import type { RequestEvent } from '../request/parts.ts';
import { aRequest, digestOf, idOf, jail, named, people } from '../testing/index.ts';
import { requestTime, type TimeKept } from './requestTime.ts';
import { firstTargets } from './targets.ts';

const { programOffice, official, headquarters, preparer, detention } = people;
const zoneOf = (): string => 'America/Chicago';
const kept = (now: string, zone: TimeKept['zoneOf'] = zoneOf): TimeKept => ({ now, calendar, targets: firstTargets, zoneOf: zone });
/** Noon in Chicago, so that a date and its instant are never in doubt. */
const on = (date: string): string => `${date}T18:00:00.000Z`;
const daysOf = (events: readonly RequestEvent[], now: string) => {
  const { holders, days } = requestTime(events, kept(now));
  return { ...Object.fromEntries(Object.entries(holders).map(([holder, one]) => [holder, one.days])), days };
};
const none = { agency: 0, ice: 0, both: 0, onHold: 0, thirdParty: 0, nobody: 0 };

const held = aRequest
  .submitted()
  .later(5)
  .and(programOffice, 'AcknowledgeRequest', named)
  .later(3)
  .and(programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2027-01-04' })
  .later(10)
  .and(headquarters, 'ReleaseHold');

describe('with whom', () => {
  test('days count with whoever had the turn, and a hold counts apart', () => {
    expect(daysOf(held.events, on('2026-12-14'))).toEqual({ ...none, ice: 10, onHold: 10, days: 20 });
  });
  test('the time of a draft does not count', () => {
    expect(daysOf(aRequest.draft().events, on('2027-11-24'))).toEqual({ ...none, days: 0 });
  });
  test('nothing counts after the end', () => {
    const withdrawn = aRequest
      .returned()
      .later(7)
      .and(official, 'WithdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement: 's' });
    expect(daysOf(withdrawn.events, on('2027-11-24'))).toEqual({ ...none, agency: 7, days: 7 });
  });
  test('a deferral until a date is nobody’s', () => {
    const { events } = aRequest.deferred();
    expect(requestTime(events, kept(on('2026-12-04'))).holders.nobody.days).toBe(10);
  });
  test('a deferral that waits for somebody outside both sides is a third party’s, one that waits for ICE is nobody’s', () => {
    const waiting = (awaits: string) => aRequest.concurred([jail], { [jail.trackId]: { kind: 'deferred', until: '2027-03-01', awaits } });
    const holdersOf = (awaits: string) => requestTime(waiting(awaits).events, kept(on('2026-12-04'))).holders;
    expect([holdersOf('governingBodyDecision').thirdParty.days, holdersOf('governingBodyDecision').nobody.days]).toEqual([10, 0]);
    expect([holdersOf('trainingClass').thirdParty.days, holdersOf('trainingClass').nobody.days]).toEqual([0, 10]);
  });
});

describe('by step', () => {
  test('the days of a hold belong to the step that is held', () => {
    const { steps } = requestTime(held.events, kept(on('2026-12-14')));
    expect(steps.map(({ step, days, holders }) => [step, days, holders.ice, holders.onHold])).toEqual([
      ['acknowledge', 5, 5, 0],
      ['beginAssessment', 15, 5, 10],
    ]);
  });
  test('the agency’s answers and the review by ICE are two steps', () => {
    const answering = aRequest.assessing().later(4);
    const done = ['needs', 'facilities', 'capacity']
      .reduce(
        (story, sectionId) =>
          story.and(sectionId === 'capacity' ? detention : preparer, 'FinishSection', {
            sectionId,
            snapshotId: idOf(sectionId),
            digest: digestOf(sectionId),
          }),
        answering,
      )
      .later(6);
    const { steps } = requestTime(done.events, kept(on(done.today)));
    expect(steps.map(({ step, days }) => [step, days])).toEqual([
      ['answer', 4],
      ['review', 6],
    ]);
  });
  test('business days leave out weekends and federal holidays', () => {
    // Tuesday 24 November to Tuesday 1 December 2026, over Thanksgiving and a weekend.
    const { days, businessDays } = requestTime(aRequest.submitted().events, kept(on('2026-12-01')));
    expect([days, businessDays]).toEqual([7, 4]);
  });
});

describe('late', () => {
  test('a step is late from the day after its date on, and the days say whose they were', () => {
    // Ten business days after 24 November 2026 in a story without holidays.
    const { events, state } = aRequest.submitted();
    const dueOn = 'dueOn' in state ? state.dueOn : '';
    expect(dueOn).toBe('2026-12-08');
    expect(requestTime(events, kept(on('2026-12-08'))).steps[0]?.late).toEqual([]);
    expect(requestTime(events, kept(on('2026-12-14'))).steps[0]?.late).toEqual([{ holder: 'ice', days: 6, businessDays: 4 }]);
  });
  test('nobody is late with a step while it is on hold', () => {
    const onHold = aRequest.acknowledged().and(programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2026-12-01' });
    expect(requestTime(onHold.events, kept(on('2027-06-01'))).steps.flatMap(({ late }) => late)).toEqual([]);
  });
});

describe('the zone', () => {
  const lateEvening = '2026-12-02T06:30:00.000Z';
  const at = (event: RequestEvent, instant: string): RequestEvent => ({ ...event, at: instant });
  const [opened, submitted, acknowledged] = aRequest.acknowledged().events;
  if (opened === undefined || submitted === undefined || acknowledged === undefined) throw new Error('the story is shorter');

  test('24:00 is that of the case, not that of the server', () => {
    // 06:30 in UTC is half past midnight in Chicago and half past ten in Los Angeles.
    const ends = (zone: string) =>
      requestTime(
        [opened, submitted],
        kept(lateEvening, () => zone),
      ).days;
    expect([ends('America/Chicago'), ends('America/Los_Angeles')]).toEqual([8, 7]);
  });
  test('another field office changes the days after the one on which it was named', () => {
    const zone = (office: string | null) => (office === null ? 'America/New_York' : 'Pacific/Honolulu');
    // Named at 04:30 in UTC on 2 December: still 1 December in New York, which ends there at 05:00.
    const events = [opened, submitted, at(acknowledged, '2026-12-02T04:30:00.000Z')];
    const until = (now: string) => requestTime(events, kept(now, zone)).days;
    expect([until('2026-12-02T04:59:00.000Z'), until('2026-12-02T05:00:00.000Z')]).toEqual([7, 8]);
    // The day after ends at 24:00 in Honolulu, ten hours behind UTC.
    expect([until('2026-12-03T09:59:00.000Z'), until('2026-12-03T10:00:00.000Z')]).toEqual([8, 9]);
  });
});
