import { test } from 'vitest';
import { aRequest, fileInTest, people, stranger } from '../../testing/index.ts';

const { official, programOffice } = people;
const withdrawal = { statedOn: '2026-11-24', statementDocumentId: null, statement: 'We no longer need it.' };

test('an official takes over the request that came on paper, and then acts in it', () => {
  const taken = aRequest.onPaper().when(official, 'TakeOverRequest').then({ type: 'RequestTakenOver', data: {} });
  taken.when(official, 'WithdrawRequest', withdrawal).then({
    type: 'RequestWithdrawn',
    data: { statedOn: '2026-11-24', documentId: null, statement: fileInTest(withdrawal.statement, 'both') },
  });
});
test('before it is taken over, the agency does nothing else in it', () => {
  aRequest.onPaper().when(official, 'WithdrawRequest', withdrawal).thenRejected('notTakenOver');
});
test('another agency does not see it', () => {
  aRequest.onPaper().when(stranger, 'TakeOverRequest').thenRejected('notFound');
});
test('it is taken over once, and only where it came on paper', () => {
  aRequest.onPaper().and(official, 'TakeOverRequest').when(official, 'TakeOverRequest').thenRejected('takenOver');
  aRequest.submitted().when(official, 'TakeOverRequest').thenRejected('notPaper');
});
test('it can be taken over while on hold, and stays on hold', () => {
  const held = aRequest.onPaper().and(programOffice, 'HoldRequest', { reason: 'Funds', reviewOn: '2027-01-04' });
  const released = held.and(official, 'TakeOverRequest').and(programOffice, 'ReleaseHold');
  if (released.state.phase !== 'submitted' || released.state.paper?.takenOver?.person !== official.person)
    throw new Error('lost in the hold');
});
