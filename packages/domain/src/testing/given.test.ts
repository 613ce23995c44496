import { expect, test } from 'vitest';
import { aRequest, digestOf, givenRequest, idOf, people } from './index.ts';

const { preparer, official } = people;

test('a wrong fact, a wrong value or a wrong code fails', () => {
  expect(() => aRequest.draft().when(preparer, 'DiscardDraft').then({ type: 'RequestLapsed', data: {} })).toThrow('DraftDiscarded');
  expect(() => aRequest.draft().when(preparer, 'DiscardDraft').thenTypes('DraftDiscarded', 'RequestLapsed')).toThrow();
  expect(() => aRequest.draft().when(preparer, 'DiscardDraft').thenRejected('wrongPhase')).toThrow('DraftDiscarded');
  expect(() => aRequest.returned().when(official, 'DiscardDraft').thenRejected('notYourRole')).toThrow('wrongPhase');
  expect(() => aRequest.returned().when(official, 'DiscardDraft').thenRejected('wrongPhase', { phase: 'draft' })).toThrow('returned');
});
test('a history goes on only with what is accepted', () => {
  expect(() => aRequest.returned().and(official, 'DiscardDraft')).toThrow('was refused');
  expect(() => givenRequest().and(official, 'Nonsense')).toThrow('no command Nonsense');
});
test('a history read back from its events is the same', () => {
  const story = aRequest.approved();
  expect(givenRequest(...story.events).state).toEqual(story.state);
});
test('ids and digests are the same for the same name, and others for others', () => {
  expect(idOf('a')).toBe(idOf('a'));
  expect(idOf('a')).not.toBe(idOf('b'));
  expect(digestOf('a')).toMatch(/^[0-9a-f]{64}$/);
});
