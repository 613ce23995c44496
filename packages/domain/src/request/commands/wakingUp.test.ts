import { expect, test } from 'vitest';
import { aRequest, border, idOf, jail, people } from '../../testing/index.ts';
import { clockCommand, wakeOn } from '../deadlines.ts';
import { nextStep } from '../turn.ts';

const { official, fieldDirector, headquarters, clock } = people;
const waits = { kind: 'deferred', until: '2027-10-01', awaits: 'governingBodyDecision', reasonCodes: ['governingBody'] };
const event = { awaits: 'governingBodyDecision', happenedOn: '2026-11-24', documentId: null, statement: 'The board agreed.' };
const deferred = aRequest.concurred([jail], { [jail.trackId]: waits });
const approved = aRequest
  .concurred([jail, border], { [jail.trackId]: waits })
  .and(fieldDirector, 'FileFieldMemo', { memo: 'Yes.', recommends: true })
  .and(headquarters, 'ApproveRequest', { agreements: [{ trackId: border.trackId, agreementId: idOf('agreement') }] });

test('what it waits for wakes a deferred request at once, before its date', () => {
  const { state } = deferred.when(official, 'RecordAwaitedEvent', event).thenTypes('AwaitedEventRecorded', 'DeferralTakenUp');
  if (state.phase !== 'determining') throw new Error(state.phase);
  expect(state.tracks[0]?.standing.kind).toBe('open');
});
test('while somebody outside both sides decides, the time is a third party’s', () => {
  expect(nextStep(deferred.state)).toMatchObject({ code: 'deferralTakenUp', holder: 'thirdParty', dueOn: '2027-10-01' });
  const funds = aRequest.concurred([jail], { [jail.trackId]: { ...waits, awaits: 'fundsAvailable' } });
  expect(nextStep(funds.state).holder).toBe('nobody');
});
test('an event that nothing waits for wakes nothing', () => {
  deferred.when(official, 'RecordAwaitedEvent', { ...event, awaits: 'fundsAvailable' }).thenRejected('nothingAwaited');
  deferred.when(official, 'RecordAwaitedEvent', { ...event, happenedOn: '2026-11-25' }).thenRejected('dateInFuture');
  aRequest.deferred().when(official, 'RecordAwaitedEvent', event).thenRejected('nothingAwaited');
});
test('what was deferred beside a selected program wakes up by its date: the clock does it, once', () => {
  expect(wakeOn(approved.state)).toBe('2027-10-01');
  expect(clockCommand(approved.state, '2027-09-30')).toBe(undefined);
  expect(clockCommand(approved.state, '2027-10-01')).toEqual({ type: 'WakeDeferredTracks', data: {} });
  approved.when(clock, 'WakeDeferredTracks').thenRejected('notYet', { on: '2027-10-01' });
  const woken = approved
    .later(400)
    .when(clock, 'WakeDeferredTracks')
    .then({ type: 'DeferredTracksWoken', data: { trackIds: [jail.trackId] } });
  expect(woken.state.phase).toBe('approved');
  expect(wakeOn(woken.state)).toBe(null);
  woken.when(clock, 'WakeDeferredTracks').thenRejected('nothingDeferred');
});
test('or by its event, and then the clock has nothing left', () => {
  const woken = approved.when(official, 'RecordAwaitedEvent', event).thenTypes('AwaitedEventRecorded', 'DeferredTracksWoken');
  expect(wakeOn(woken.state)).toBe(null);
  woken.when(official, 'RecordAwaitedEvent', event).thenRejected('nothingAwaited');
});
test('an event is awaited only by a deferral, which has a day of review too', () => {
  const bare = { trackId: jail.trackId, reason: 'We wait.', offers: null, until: null, reasonCodes: ['other'] };
  const table = aRequest.determining([jail]);
  table.when(official, 'ProposeOutcome', { ...bare, kind: 'deferred', awaits: 'other' }).thenRejected('outcomeUnclear', { needs: 'until' });
  table
    .when(official, 'ProposeOutcome', { ...bare, kind: 'selected', awaits: 'other' })
    .thenRejected('outcomeUnclear', { needs: 'awaitsOnlyDeferred' });
});
