import { expect, test } from 'vitest';
import { aRequest, idOf, jail, people } from '../../testing/index.ts';

const { official, fieldDirector, headquarters } = people;
const actionId = idOf('action');
const plan = { actionId, side: 'agency', what: 'Send the resolution.', dueOn: '2027-03-01' };
const reviewed = aRequest.reviewed([jail]);
const planned = reviewed.and(fieldDirector, 'PlanAction', plan);
const change = { actionId, what: 'Send the minutes.', dueOn: '2027-04-01', reason: 'There are minutes.' };

test('the plan is part of the text that both concur with; another plan voids a concurrence and nothing else', () => {
  expect(planned.content.determinationDigest).not.toBe(reviewed.content.determinationDigest);
  const concurred = planned.and(official, 'ConcurDetermination', { digest: planned.content.determinationDigest });
  for (const story of [
    concurred.and(official, 'ChangeAction', change),
    concurred.and(official, 'DropAction', { actionId, reason: 'It is done elsewhere.' }),
    concurred.and(official, 'PlanAction', { ...plan, actionId: idOf('other') }),
  ]) {
    if (story.state.phase !== 'determining') throw new Error(story.state.phase);
    expect(story.state.concurred).toEqual({ agency: null, ice: null });
    expect(story.state.civilRights?.review).not.toBe(null);
  }
});
test('what is done of the plan voids nothing, and is recorded by its own side, after the decision too', () => {
  const digest = planned.content.determinationDigest;
  const concurred = planned.and(official, 'ConcurDetermination', { digest });
  const done = concurred.and(official, 'MarkActionDone', { actionId, doneOn: '2026-11-24' });
  expect(done.content.determinationDigest).toBe(digest);
  expect(done.state).toMatchObject({ concurred: { agency: { digest } } });
  done.when(official, 'MarkActionDone', { actionId, doneOn: '2026-11-24' }).thenRejected('actionDone');
  planned.when(fieldDirector, 'MarkActionDone', { actionId, doneOn: '2026-11-24' }).thenRejected('notYourAction');
  planned.when(official, 'MarkActionDone', { actionId, doneOn: '2026-11-25' }).thenRejected('dateInFuture');
  const approved = concurred
    .and(fieldDirector, 'ConcurDetermination', { digest })
    .and(fieldDirector, 'FileFieldMemo', { memo: 'Yes.', recommends: true })
    .and(headquarters, 'ApproveRequest', { agreements: [{ trackId: jail.trackId, agreementId: idOf('agreement') }] });
  approved.when(official, 'MarkActionDone', { actionId, doneOn: '2026-11-24' }).thenTypes('ActionDone');
});
test('an action has an id of its own and a day ahead', () => {
  planned.when(official, 'PlanAction', plan).thenRejected('idTaken', { id: actionId });
  reviewed.when(official, 'PlanAction', { ...plan, dueOn: '2026-11-24' }).thenRejected('dateNotAhead');
  planned.when(official, 'ChangeAction', { ...change, dueOn: '2026-11-24' }).thenRejected('dateNotAhead');
});
test('what is not in the plan is neither changed nor dropped nor done', () => {
  reviewed.when(official, 'ChangeAction', change).thenRejected('planEmpty');
  planned.when(official, 'ChangeAction', { ...change, actionId: idOf('none') }).thenRejected('unknownAction');
  planned.when(official, 'DropAction', { actionId: idOf('none'), reason: 'No.' }).thenRejected('unknownAction');
  planned.when(official, 'MarkActionDone', { actionId: idOf('none'), doneOn: '2026-11-24' }).thenRejected('unknownAction');
});
