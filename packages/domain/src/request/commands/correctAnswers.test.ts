import { expect, test } from 'vitest';
import { aRequest, digestOf, fileInTest, idOf, people } from '../../testing/index.ts';

const { preparer, official, investigations, detention, fieldDirector, headquarters } = people;
const reason = 'The state inspected the jail again.';
const correction = (sectionId: string) => ({
  sectionId,
  snapshotId: idOf(`correction ${sectionId}`),
  digest: digestOf(`corrected ${sectionId}`),
  questions: ['jailBeds'],
  reason,
});
const filed = { ...correction('needs'), reason: fileInTest(reason, 'both') };

test('each side corrects what it has handed over, from the assessment until headquarters has decided', () => {
  const stages = [aRequest.answered(), aRequest.determining(), aRequest.deferred(), aRequest.concurred()];
  for (const stage of stages) {
    for (const actor of [preparer, official])
      stage.when(actor, 'CorrectAnswers', correction('needs')).then({ type: 'AnswersCorrected', data: filed });
    for (const actor of [investigations, detention])
      stage.when(actor, 'CorrectAnswers', correction('capacity')).thenTypes('AnswersCorrected');
  }
});
test('nobody corrects the other side, and nobody but its own hands', () => {
  aRequest.answered().when(preparer, 'CorrectAnswers', correction('capacity')).thenRejected('notYourSection', { sectionId: 'capacity' });
  aRequest.answered().when(detention, 'CorrectAnswers', correction('needs')).thenRejected('notYourSection', { sectionId: 'needs' });
  aRequest
    .answered()
    .when({ ...investigations, person: 'another' }, 'CorrectAnswers', correction('capacity'))
    .thenRejected('notNamedLiaison');
  aRequest.answered().when(fieldDirector, 'CorrectAnswers', correction('capacity')).thenRejected('notYourRole');
});
test('a section that is open is written, not corrected', () => {
  aRequest.assessing().when(preparer, 'CorrectAnswers', correction('needs')).thenRejected('nothingFinished');
  const handed = aRequest
    .assessing()
    .and(preparer, 'FinishSection', { sectionId: 'needs', snapshotId: idOf('s'), digest: digestOf('needs') });
  handed.when(preparer, 'CorrectAnswers', correction('facilities')).thenRejected('sectionOpen', { sectionId: 'facilities' });
  handed.when(preparer, 'CorrectAnswers', correction('nothing')).thenRejected('unknownSection', { sectionId: 'nothing' });
});
test('what was decided stays as it was assessed', () => {
  aRequest.approved().when(preparer, 'CorrectAnswers', correction('needs')).thenRejected('wrongPhase');
});
test('keeps every word given before, and says beside it that answers changed since', () => {
  const before = aRequest.reviewed();
  const digest = before.content.determinationDigest;
  const one = before.and(official, 'ConcurDetermination', { digest }).later(1);
  const after = one.and(preparer, 'CorrectAnswers', correction('needs'));
  expect(after.content.determinationDigest).toBe(digest);
  expect(after.state).toMatchObject({ concurred: { agency: { digest, answersChangedOn: after.today }, ice: null } });
  // Whoever concurs afterwards has read the new answer.
  const both = after.and(fieldDirector, 'ConcurDetermination', { digest });
  expect(both.state.phase).toBe('headquartersReview');
  const late = both.later(1).and(investigations, 'CorrectAnswers', correction('capacity'));
  expect(late.state).toMatchObject({
    determination: { digest, answersChangedOn: late.today },
    corrections: [{ sectionId: 'needs' }, { sectionId: 'capacity', by: { person: investigations.person }, questions: ['jailBeds'] }],
  });
  late
    .and(fieldDirector, 'FileFieldMemo', { memo: 'We recommend it.' })
    .when(headquarters, 'SendBackToDetermination', { reason })
    .thenTypes('SentBackToDetermination');
});
