import { expect, test } from 'vitest';
import { aRequest, people } from '../testing/index.ts';
import { road } from './road.ts';

const standings = (story: ReturnType<typeof aRequest.draft>) =>
  road(story.state).map(({ phase, standing, aside }) => [phase, standing, aside].filter((word) => word !== null).join(' '));

test('a road tells what is passed, present and to come', () => {
  expect(standings(aRequest.assessing())).toEqual([
    'submitted passed',
    'acknowledged passed',
    'assessing present',
    'determining toCome',
    'headquartersReview toCome',
    'approved toCome',
  ]);
  expect(standings(aRequest.draft())).toEqual([
    'submitted toCome',
    'acknowledged toCome',
    'assessing toCome',
    'determining toCome',
    'headquartersReview toCome',
    'approved toCome',
  ]);
  expect(standings(aRequest.approved()).every((stop) => stop.endsWith('passed'))).toBe(true);
});
test('returned, deferred and on hold stand beside a stop', () => {
  expect(standings(aRequest.returned())[0]).toBe('submitted present returned');
  expect(standings(aRequest.deferred())[3]).toBe('determining present deferred');
  const held = aRequest.assessing().and(people.programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2027-01-04' });
  expect(standings(held)[2]).toBe('assessing present onHold');
});
test('a request that ended otherwise shows how far it came, and how it ended', () => {
  const withdrawn = aRequest
    .assessing()
    .later(2)
    .and(people.official, 'WithdrawRequest', { statedOn: '2026-11-26', statementDocumentId: null, statement: 's' });
  expect(standings(withdrawn)).toEqual([
    'submitted passed',
    'acknowledged passed',
    'assessing passed',
    'determining notReached',
    'headquartersReview notReached',
    'approved notReached',
    'withdrawn present',
  ]);
  expect(road(withdrawn.state).at(-1)?.on).toBe('2026-11-26');
});
