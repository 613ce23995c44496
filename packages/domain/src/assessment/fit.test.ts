import { describe, expect, test } from 'vitest';
import { county } from '../testing/goldenFits/made.ts';
import type { Answers, AnswerValue } from './answer.ts';
import { currentEdition } from './editions/all.ts';
import { type Fit, fitOf } from './fit.ts';

const answers = (values: Readonly<Record<string, AnswerValue>>): Answers =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value }]));
function fit(values: Readonly<Record<string, AnswerValue>>, slug: string, model: string | null = null): Fit {
  const found = fitOf(currentEdition, answers(values)).find((one) => one.slug === slug && one.model === model);
  if (found === undefined) throw new Error(`no fit of ${slug}`);
  return found;
}

describe('the fit of a county with a jail', () => {
  test('is good for visits to the jail and for the support center', () => {
    expect(fit(county, 'criminalAlienProgram')).toMatchObject({ band: 'fits', missing: [] });
    expect(fit(county, 'lawEnforcementSupportCenter')).toMatchObject({ band: 'fits', missing: [] });
  });
  test('says what ICE lacks where nothing else stands in the way', () => {
    const delegated = {
      ...county,
      needs: ['warrantsInJail'],
      officersForJail: 4,
      unansweredRequests: 60,
      bookingsPerDay: 20,
      officeMiles: 100,
      classSeats: 6,
    };
    const { band, requirements, sentence } = fit(delegated, 'delegation287g', 'warrantServiceOfficer');
    expect(band).toBe('fitsIf');
    expect(requirements.filter(({ met }) => met === 'notMet')).toEqual([
      { id: 'supervisor', met: 'notMet', remedy: 'ice', sentence: 'Needs: 1 ICE supervisor within 60 miles.' },
    ]);
    expect(sentence).toBe('Fits if one thing changes.');
  });
  test('shows each contribution with its answer, its points and the reason', () => {
    expect(fit(county, 'criminalAlienProgram').contributions.find(({ questionId }) => questionId === 'bookingsPerDay')).toEqual({
      questionId: 'bookingsPerDay',
      known: true,
      points: 10,
      low: 10,
      high: 10,
      sentence: 'Bookings a day: 14 bookings a day',
      reason: 'More bookings mean more interviews that ICE could do here.',
    });
  });
  test('cannot be told while a requirement is unknown', () => {
    const { runsJail: _runsJail, ...rest } = county;
    expect(fit(rest, 'criminalAlienProgram')).toMatchObject({ band: 'cannotSay' });
    expect(fit(rest, 'criminalAlienProgram').missing).toContain('runsJail');
  });
  test('is nothing for a program of the jail where there is none', () => {
    expect(fit({ ...county, runsJail: false }, 'criminalAlienProgram').band).toBe('doesNotFit');
    expect(fit({ ...county, runsJail: false }, 'delegation287g', 'jailEnforcement').band).toBe('doesNotFit');
  });
});

describe('the limits of civil rights and language', () => {
  test('a finding that is not remedied blocks delegated powers and joint work', () => {
    for (const [slug, model] of [
      ['delegation287g', 'taskForce'],
      ['communityShield', null],
      ['taskForce', 'other'],
    ] as const) {
      expect(fit({ ...county, civilRightsRecord: 'finding' }, slug, model).band).toBe('doesNotFit');
    }
  });
  test('a record lowers every program and raises none', () => {
    const before = fitOf(currentEdition, answers(county));
    const after = fitOf(currentEdition, answers({ ...county, civilRightsRecord: 'open', openCivilRightsMatters: 'lawsuit' }));
    after.forEach((one, index) => {
      expect(one.score).toBeLessThanOrEqual(before[index]?.score ?? 0);
    });
  });
  test('language access adds duties and moves no score', () => {
    const before = fitOf(currentEdition, answers(county));
    const after = fitOf(currentEdition, answers({ ...county, languagePlan: false, interpreterList: 'none' }));
    expect(after.map(({ score, band }) => [score, band])).toEqual(before.map(({ score, band }) => [score, band]));
    expect(fit({ ...county, interpreterList: 'none' }, 'criminalAlienProgram').duties).toEqual([
      'The agency makes a list of qualified interpreters and renews it every 12 months.',
    ]);
  });
});

describe('odd answers', () => {
  test('of no known question, or of the wrong kind, count as unknown', () => {
    expect(fit({ ...county, bookingsPerDay: 'many' }, 'criminalAlienProgram').missing).toEqual(['bookingsPerDay']);
    expect(fit({ ...county, bookingsPerDay: Number.NaN }, 'criminalAlienProgram').missing).toEqual(['bookingsPerDay']);
    expect(fit({ ...county, nothing: 7 }, 'criminalAlienProgram')).toEqual(fit(county, 'criminalAlienProgram'));
  });
  test('one case is worked out in less than five milliseconds of processor time', () => {
    const given = answers(county);
    fitOf(currentEdition, given);
    const before = process.cpuUsage();
    for (let run = 0; run < 100; run += 1) fitOf(currentEdition, given);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / 100).toBeLessThan(5);
  });
});
