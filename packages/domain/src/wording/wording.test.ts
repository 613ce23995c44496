import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agreementCommands, facts as agreementFacts, agreementPhases } from '../agreement/index.ts';
import { subjectKey, subjects } from '../components/index.ts';
import { federalCalendar } from '../kernel/index.ts';
import { type RequestEvent, requestCommands, facts as requestFacts, requestPhases } from '../request/index.ts';
import { aRequest, cap, fileInTest, jail, people } from '../testing/index.ts';
import { en, lookFrom, sayCommand, sayDue, sayEvent, sayNextStep, sayPhase, sayRejection, saySubject, sayTurn } from './index.ts';

const keys = (table: object) => Object.keys(table).sort();

describe('the catalogue', () => {
  test('has words for every event, command and phase of both deciders, and no others', () => {
    expect(keys(en.request.events)).toEqual(keys(requestFacts));
    expect(keys(en.agreement.events)).toEqual(keys(agreementFacts));
    expect(keys(en.request.commands)).toEqual(requestCommands.map(({ type }) => type).sort());
    expect(keys(en.agreement.commands)).toEqual(agreementCommands.map(({ type }) => type).sort());
    expect(keys(en.request.phases)).toEqual([...requestPhases].sort());
    expect(keys(en.agreement.phases)).toEqual([...agreementPhases].sort());
  });
  test('a button starts with a verb and does not end with a stop; what will happen is a sentence', () => {
    for (const { label, effect } of [...Object.values(en.request.commands), ...Object.values(en.agreement.commands)]) {
      expect(label).toMatch(/^[A-Z][a-z]+( [^.]+)?$/);
      expect(effect).toMatch(/^[A-Z].*\.$/);
    }
  });
  test('no two actions of one kind of case share a button', () => {
    for (const commands of [en.request.commands, en.agreement.commands]) {
      const labels = Object.values(commands).map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

const look = lookFrom({
  people: { [people.official.person]: { name: 'Dana Reyes' }, [people.programOffice.person]: { name: 'Lee Okafor' } },
  texts: {
    [fileInTest('Funds', 'both').textId]: { text: 'Funds' },
    [fileInTest('Gone', 'both').textId]: { erasedOn: '2027-02-01', under: 'records schedule 12' },
  },
  tracks: [jail, cap],
  fieldOffices: { 'zz-field-office': 'Zenith' },
});
const last = (events: readonly RequestEvent[]) => {
  const event = events.at(-1);
  if (event === undefined) throw new Error('no event');
  return sayEvent('request', event, look);
};

describe('events', () => {
  test('say who did what, in which office, by when', () => {
    expect(last(aRequest.submitted([cap]).events)).toBe(
      `Dana Reyes (authorized official) sent the request to ICE. Programs in mind: ${saySubject(subjectKey(cap.subject))}. ICE answers by Tue 8 Dec 2026.`,
    );
  });
  test('quote what was typed, and say what was erased when and under what', () => {
    const hold = (reason: string) => aRequest.submitted().and(people.programOffice, 'HoldRequest', { reason, reviewOn: '2027-01-04' });
    expect(last(hold('Funds').events)).toBe(
      'Lee Okafor (program office) put the request on hold, to be reviewed on Mon 4 Jan 2027. Reason: “Funds”',
    );
    expect(last(hold('Gone').events)).toContain('Reason: (text erased on Mon 1 Feb 2027 under records schedule 12)');
  });
  const folder = join(import.meta.dirname, '../request/golden');
  test.each(readdirSync(folder))('every event of %s becomes whole sentences', (name) => {
    const { events }: { events: readonly RequestEvent[] } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    for (const event of events) {
      const sentence = sayEvent('request', event);
      expect(sentence).toMatch(/^[A-Z0-9].*[.)”]$/);
      expect(sentence).not.toMatch(/undefined|null|\[object|NaN| {2}|\.\./);
    }
  });
});

describe('reasons', () => {
  test('say the fact that forbids, and what opens the way', () => {
    expect(sayRejection({ code: 'notYourRole', needs: ['agency.official'] })).toBe(
      'This needs the role authorized official. Ask whoever looks after accounts at your office.',
    );
    expect(sayRejection({ code: 'wrongPhase', phase: 'draft', needs: ['submitted'] })).toBe(
      'This cannot be done while the case stands at “Draft”, but at “Sent to ICE”.',
    );
    expect(sayRejection({ code: 'dateNotAhead', date: '2026-11-24' })).toBe('Tue 24 Nov 2026 is not ahead. Choose a later date.');
    expect(sayRejection({ code: 'tracksOpen', trackIds: [jail.trackId, cap.trackId] }, look)).toContain('Criminal Alien Program');
  });
  test('a reason that no page knows is a crash, not a blank', () => {
    expect(() => sayPhase('request', 'nowhere' as 'draft')).toThrow('no words for nowhere');
  });
});

describe('dates', () => {
  test.each([
    ['2026-12-08', 'Tue 8 Dec 2026, in 9 business days'],
    ['2026-11-24', 'Tue 24 Nov 2026, today'],
    ['2026-11-25', 'Wed 25 Nov 2026, tomorrow'],
    ['2026-11-23', 'Mon 23 Nov 2026, yesterday'],
    ['2026-11-18', 'Wed 18 Nov 2026, 4 business days late'],
  ])('%s', (date, words) => {
    expect(sayDue(date, '2026-11-24', federalCalendar)).toBe(words);
  });
  test('a weekend without a business day between is told in days', () => {
    expect(sayDue('2026-11-29', '2026-11-27', federalCalendar)).toBe('Sun 29 Nov 2026, in 2 days');
  });
});

test('whose turn it is: the same words for all, or said to one side', () => {
  expect(sayTurn('agency')).toBe('The agency');
  expect(sayTurn('agency', 'agency')).toBe('Your turn');
  expect(sayTurn('agency', 'ice')).toBe('The agency’s turn');
});
test('every program has its official name', () => {
  for (const subject of subjects) expect(saySubject(subjectKey(subject))).not.toContain('/');
});
test('phases, actions and next steps are said by kind of case', () => {
  expect(sayPhase('request', 'onHold').name).toBe('On hold');
  expect(sayPhase('agreement', 'inForce').short).toBe('In force');
  expect(sayCommand('request', 'SubmitRequest').label).toBe('Send to ICE');
  expect(sayCommand('agreement', 'Countersign').label).toBe('Sign for ICE');
  expect(sayNextStep('request', 'meetingHeld')).toBe('ICE meets the agency and records the meeting.');
  expect(sayNextStep('agreement', 'agencySigns')).toBe('The agency signs.');
});
