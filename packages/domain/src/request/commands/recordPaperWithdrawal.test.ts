import { test } from 'vitest';
import { aRequest, idOf, people } from '../../testing/index.ts';

const { programOffice, official } = people;
const data = { statedOn: '2026-11-23', documentId: idOf('letter of withdrawal') };

test('the program office records a withdrawal on paper of a request on paper', () => {
  aRequest
    .onPaper()
    .when(programOffice, 'RecordPaperWithdrawal', data)
    .then({ type: 'RequestWithdrawn', data: { ...data, statement: null } });
});
test('an agency that is here withdraws here', () => {
  aRequest.onPaper().and(official, 'TakeOverRequest').when(programOffice, 'RecordPaperWithdrawal', data).thenRejected('takenOver');
  aRequest.submitted().when(programOffice, 'RecordPaperWithdrawal', data).thenRejected('notPaper');
});
test('the statement is not of the future', () => {
  aRequest
    .onPaper()
    .when(programOffice, 'RecordPaperWithdrawal', { ...data, statedOn: '2026-11-25' })
    .thenRejected('dateInFuture');
});
