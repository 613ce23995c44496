import { expect, test } from 'vitest';
import { aRequest, jail, people } from '../../testing/index.ts';

const { investigations, fieldDirector, headquarters, official, iceCounsel } = people;
const filed = aRequest.recommended([jail]);
const resources = { supervisors: 1, seats: 12, beds: null, fundsUsd: null, statement: 'One supervisor.' };
const sentBack = (part: string) => filed.and(headquarters, 'SendBackToDetermination', { reason: 'Look again.', part });

test('ICE’s own papers are done again at headquarters: both concurrences stand, and the field recommends again', () => {
  const again = sentBack('resources');
  if (again.state.phase !== 'headquartersReview') throw new Error(again.state.phase);
  expect(again.state.determination).toEqual('determination' in filed.state ? filed.state.determination : null);
  expect(again.state.recommendedOn).toBe(null);
  again.when(fieldDirector, 'FileFieldMemo', { memo: 'Yes.', recommends: true }).thenRejected('resourcesMissing');
  again
    .and(investigations, 'StateResources', resources)
    .when(fieldDirector, 'FileFieldMemo', { memo: 'Yes.', recommends: true })
    .thenTypes('FieldMemoFiled');
  sentBack('recommendation').when(fieldDirector, 'FileFieldMemo', { memo: 'No.', recommends: false }).thenTypes('FieldMemoFiled');
  const agreements = [{ trackId: jail.trackId, agreementId: jail.trackId }];
  sentBack('recommendation').when(headquarters, 'ApproveRequest', { agreements }).thenRejected('memoMissing');
});
test('what both concurred with goes back to both, and only the named part is opened', () => {
  for (const part of ['table', 'actionPlan', 'assessment', 'civilRights']) {
    const { state } = sentBack(part);
    if (state.phase !== 'determining') throw new Error(state.phase);
    expect(state.concurred).toEqual({ agency: null, ice: null });
    expect(state.tracks[0]?.standing.kind).toBe('agreed');
    expect(state.civilRights?.review === null).toBe(part === 'civilRights');
    expect(state.sentBack).toMatchObject({ part, doneAgain: false });
  }
});
test('counsel’s comment is for ICE, and changes nothing that both read', () => {
  const after = filed.and(iceCounsel, 'CommentAsCounsel', { comment: 'For ICE only.' });
  expect(after.state).toEqual({ ...filed.state, sides: 'sides' in after.state ? after.state.sides : [] });
  filed.when(official, 'CommentAsCounsel', { comment: 'No.' }).thenRejected('notYourRole');
});
