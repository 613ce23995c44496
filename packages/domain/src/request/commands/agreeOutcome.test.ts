import { expect, test } from 'vitest';
import { aRequest, border, cap, idOf, jail, people } from '../../testing/index.ts';

const { official, fieldDirector, detention, investigations } = people;
const propose = { trackId: jail.trackId, kind: 'selected', reason: 'It fits.', offers: null, until: null };
const proposed = aRequest.determining().and(official, 'ProposeOutcome', propose);

test('the other side agrees', () => {
  proposed.when(fieldDirector, 'AgreeOutcome', { trackId: jail.trackId }).then({ type: 'OutcomeAgreed', data: { trackId: jail.trackId } });
  proposed.when(detention, 'AgreeOutcome', { trackId: jail.trackId }).thenTypes('OutcomeAgreed');
});
test('nobody agrees to a proposal of the own side', () => {
  proposed.when(official, 'AgreeOutcome', { trackId: jail.trackId }).thenRejected('nothingToAgree');
  const both = proposed.and(fieldDirector, 'ProposeOutcome', { ...propose, trackId: border.trackId });
  both.when(official, 'AgreeOutcome', { trackId: jail.trackId }).thenRejected('ownProposal');
});
test('there must be an open proposal on that program', () => {
  proposed.when(fieldDirector, 'AgreeOutcome', { trackId: border.trackId }).thenRejected('nothingToAgree');
  proposed.when(fieldDirector, 'AgreeOutcome', { trackId: idOf('nothing') }).thenRejected('unknownTrack');
  aRequest.determining().when(fieldDirector, 'AgreeOutcome', { trackId: jail.trackId }).thenRejected('nothingToAgree');
});
test('only people of this case agree for ICE', () => {
  proposed.when({ ...investigations, person: 'another' }, 'AgreeOutcome', { trackId: jail.trackId }).thenRejected('notNamedLiaison');
});
test('what is offered instead comes to the table as an open program', () => {
  const offered = aRequest.determining([jail]).and(fieldDirector, 'ProposeOutcome', { ...propose, kind: 'offeredInstead', offers: cap });
  const { state } = offered.and(official, 'AgreeOutcome', { trackId: jail.trackId });
  if (state.phase !== 'determining') throw new Error(state.phase);
  expect(state.tracks.map(({ trackId, insteadOf, standing }) => [trackId, insteadOf, standing.kind])).toEqual([
    [jail.trackId, null, 'agreed'],
    [cap.trackId, jail.trackId, 'open'],
  ]);
});
test('an offer is not agreed when that program came to the table meanwhile', () => {
  const offered = aRequest.determining([jail]).and(fieldDirector, 'ProposeOutcome', { ...propose, kind: 'offeredInstead', offers: cap });
  offered
    .and(official, 'AddComponent', { ...cap, trackId: idOf('other') })
    .when(official, 'AgreeOutcome', { trackId: jail.trackId })
    .thenRejected('alreadyConsidered');
});
