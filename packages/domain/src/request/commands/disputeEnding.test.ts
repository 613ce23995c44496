import { expect, test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';
import { disputeStanding } from '../dispute.ts';

const { official, preparer, programOffice, headquarters, clock } = people;
const data = { statement: 'Our sheriff never wrote such a letter.', documentId: idOf('letter') };
const withdrawal = { statedOn: '2026-11-24', statementDocumentId: null, statement: 'We withdraw.' };
const withdrawn = aRequest.submitted().and(official, 'WithdrawRequest', withdrawal);
const declined = aRequest.submitted().and(headquarters, 'DeclineRequest', { reason: 'No funds', reapplyWhen: 'Next year' });
const lapsed = aRequest
  .assessing()
  .later(60)
  .and(programOffice, 'GiveLapseNotice', { documentId: null, notice: 'Answer by then.' })
  .later(90)
  .and(clock, 'RecordLapse');
const onPaper = aRequest.onPaper().and(programOffice, 'RecordPaperWithdrawal', { statedOn: '2026-11-23', documentId: idOf('scan') });

test('the agency puts its word beside a withdrawal, a lapse and a decline, and the request stays as it ended', () => {
  for (const story of [withdrawn, lapsed, declined]) {
    const disputed = story.when(official, 'DisputeEnding', data).then({
      type: 'EndingDisputed',
      data: { ...data, statement: fileInTest(data.statement, 'both') },
    });
    expect(disputed.state.phase).toBe(story.state.phase);
    expect(disputeStanding(disputed.state)).toBe('unanswered');
    expect(disputed.state).toMatchObject(JSON.parse(JSON.stringify({ ...story.state, sides: undefined })));
  }
});
test('a withdrawal that ICE recorded from paper is disputed without taking the request over', () => {
  const disputed = onPaper.when(official, 'DisputeEnding', data).thenTypes('EndingDisputed');
  expect(disputed.state).toMatchObject({ phase: 'withdrawn', documentId: idOf('scan'), dispute: { by: { role: 'agency.official' } } });
});
test('one word for good', () => {
  withdrawn.and(official, 'DisputeEnding', data).when(official, 'DisputeEnding', data).thenRejected('alreadyDisputed');
});
test('only an official of the agency, and only of a request that ended so', () => {
  withdrawn.when(preparer, 'DisputeEnding', data).thenRejected('notYourRole');
  withdrawn.when(headquarters, 'DisputeEnding', data).thenRejected('notYourRole');
  withdrawn.when({ ...official, agencyId: idOf('agency Lakeland') }, 'DisputeEnding', data).thenRejected('notFound');
  for (const story of [aRequest.submitted(), aRequest.approved(), aRequest.draft().and(official, 'DiscardDraft')])
    story.when(official, 'DisputeEnding', data).thenRejected('wrongPhase');
});
