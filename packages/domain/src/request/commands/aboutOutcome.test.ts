import { expect, test } from 'vitest';
import { aRequest, idOf, jail, people } from '../../testing/index.ts';
import { nextStep } from '../turn.ts';

const { official, fieldDirector, investigations } = people;
const propose = { trackId: jail.trackId, kind: 'selected', reason: 'It fits.', offers: null, until: null, reasonCodes: ['fitsNeeds'] };
const askId = idOf('ask');
const question = { askId, trackId: jail.trackId, question: 'How many seats?' };
const proposed = aRequest.determining([jail]).and(fieldDirector, 'ProposeOutcome', propose);
const asked = proposed.and(official, 'AskAboutOutcome', question);

test('a question on a proposal gives the turn back to the side that proposed, until it answers', () => {
  expect(nextStep(proposed.state)).toMatchObject({ code: 'proposalsAnswered', holder: 'agency' });
  expect(nextStep(asked.state)).toMatchObject({ code: 'questionsAnswered', holder: 'ice' });
  const answered = asked.and(investigations, 'AnswerAboutOutcome', { askId, answer: 'Twelve.' });
  expect(nextStep(answered.state)).toMatchObject({ code: 'proposalsAnswered', holder: 'agency' });
});
test('a question is on a row that is there, under an id of its own', () => {
  proposed.when(official, 'AskAboutOutcome', { ...question, trackId: idOf('nothing') }).thenRejected('unknownTrack');
  asked.when(official, 'AskAboutOutcome', question).thenRejected('idTaken', { id: askId });
  aRequest.determining([]).when(official, 'AskAboutOutcome', question).thenRejected('noTracks');
});
test('the other side answers, once', () => {
  proposed.when(investigations, 'AnswerAboutOutcome', { askId, answer: 'Twelve.' }).thenRejected('nothingAskedOfYou');
  asked.when(official, 'AnswerAboutOutcome', { askId, answer: 'Twelve.' }).thenRejected('nothingAskedOfYou');
  asked.when(investigations, 'AnswerAboutOutcome', { askId: idOf('other'), answer: 'Twelve.' }).thenRejected('unknownAsk');
  const own = asked.and(fieldDirector, 'AskAboutOutcome', { ...question, askId: idOf('own') });
  own.when(fieldDirector, 'AnswerAboutOutcome', { askId: idOf('own'), answer: 'Twelve.' }).thenRejected('ownAsk');
  const twice = asked.and(official, 'AskAboutOutcome', { ...question, askId: idOf('two') });
  twice
    .and(investigations, 'AnswerAboutOutcome', { askId, answer: 'Twelve.' })
    .when(investigations, 'AnswerAboutOutcome', { askId, answer: 'Thirteen.' })
    .thenRejected('askAnswered');
});
