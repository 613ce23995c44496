import { test } from 'vitest';
import { aRequest, border, cap, directorElsewhere, fileInTest, idOf, jail, people } from '../../testing/index.ts';

const { official, fieldDirector, investigations, detention } = people;
const table = aRequest.determining();
const data = { trackId: jail.trackId, kind: 'selected', reason: 'It fits.', offers: null, until: null } as const;
const filed = { ...data, reason: fileInTest(data.reason, 'both') };

test('either side proposes each kind of outcome', () => {
  for (const actor of [official, detention]) table.when(actor, 'ProposeOutcome', data).then({ type: 'OutcomeProposed', data: filed });
  table
    .when(fieldDirector, 'ProposeOutcome', { ...data, kind: 'notSelected' })
    .then({ type: 'OutcomeProposed', data: { ...filed, kind: 'notSelected' } });
  table
    .when(investigations, 'ProposeOutcome', { ...data, kind: 'offeredInstead', offers: cap })
    .then({ type: 'OutcomeProposed', data: { ...filed, kind: 'offeredInstead', offers: cap } });
  table
    .when(official, 'ProposeOutcome', { ...data, kind: 'deferred', until: '2027-03-01' })
    .then({ type: 'OutcomeProposed', data: { ...filed, kind: 'deferred', until: '2027-03-01' } });
});
test('an outcome says what it needs, and nothing else', () => {
  table.when(official, 'ProposeOutcome', { ...data, kind: 'offeredInstead' }).thenRejected('outcomeUnclear', { needs: 'offers' });
  table.when(official, 'ProposeOutcome', { ...data, kind: 'deferred' }).thenRejected('outcomeUnclear', { needs: 'until' });
  table.when(official, 'ProposeOutcome', { ...data, offers: cap }).thenRejected('outcomeUnclear', { needs: 'offersOnlyInstead' });
  table.when(official, 'ProposeOutcome', { ...data, until: '2027-03-01' }).thenRejected('outcomeUnclear', { needs: 'untilOnlyDeferred' });
});
test('it is deferred to a day ahead', () => {
  table.when(official, 'ProposeOutcome', { ...data, kind: 'deferred', until: '2026-11-24' }).thenRejected('dateNotAhead');
});
test('it is about a program on the table, and offers one that is not', () => {
  table.when(official, 'ProposeOutcome', { ...data, trackId: idOf('nothing') }).thenRejected('unknownTrack');
  table.when(official, 'ProposeOutcome', { ...data, kind: 'offeredInstead', offers: border }).thenRejected('alreadyConsidered');
  table
    .when(official, 'ProposeOutcome', { ...data, kind: 'offeredInstead', offers: { ...cap, trackId: jail.trackId } })
    .thenRejected('trackIdTaken');
});
test('with nothing on the table there is nothing to propose', () => {
  aRequest.determining([]).when(official, 'ProposeOutcome', data).thenRejected('noTracks');
});
test('only people of this case propose for ICE', () => {
  table.when(directorElsewhere, 'ProposeOutcome', data).thenRejected('otherFieldOffice');
  table.when({ ...investigations, person: 'another' }, 'ProposeOutcome', data).thenRejected('notNamedLiaison');
});
test('a new proposal voids the civil-rights finding and its note', () => {
  const after = aRequest.reviewed().and(official, 'ProposeOutcome', { ...data, kind: 'notSelected' });
  if (after.state.phase !== 'determining' || after.state.civilRights?.review !== null || after.state.internal.civilRightsNote !== null)
    throw new Error('not void');
});
