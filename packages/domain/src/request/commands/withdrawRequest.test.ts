import { test } from 'vitest';
import { aRequest, fileInTest, idOf, people } from '../../testing/index.ts';

const { official, preparer, programOffice } = people;
const data = { statedOn: '2026-11-24', statementDocumentId: idOf('letter'), statement: 'The board decided otherwise.' };
const filed = { statedOn: data.statedOn, documentId: data.statementDocumentId, statement: fileInTest(data.statement, 'both') };

test('an official withdraws in every standing phase and during a hold', () => {
  const held = aRequest.submitted().and(programOffice, 'HoldRequest', { reason: 'Funds', reviewOn: '2027-01-04' });
  for (const story of [
    aRequest.submitted(),
    aRequest.returned(),
    aRequest.acknowledged(),
    aRequest.assessing(),
    aRequest.determining(),
    aRequest.deferred(),
    aRequest.concurred(),
    held,
  ])
    story.when(official, 'WithdrawRequest', data).then({ type: 'RequestWithdrawn', data: filed });
});
test('a statement of the future withdraws nothing', () => {
  aRequest
    .submitted()
    .when(official, 'WithdrawRequest', { ...data, statedOn: '2026-11-25' })
    .thenRejected('dateInFuture');
});
test('a preparer or ICE does not withdraw for the agency, and a draft is discarded instead', () => {
  aRequest.submitted().when(preparer, 'WithdrawRequest', data).thenRejected('notYourRole');
  aRequest.submitted().when(programOffice, 'WithdrawRequest', data).thenRejected('notYourRole');
  aRequest.draft().when(official, 'WithdrawRequest', data).thenRejected('wrongPhase', { phase: 'draft' });
});
