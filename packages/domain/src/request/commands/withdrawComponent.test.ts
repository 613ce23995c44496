import { expect, test } from 'vitest';
import { aRequest, border, idOf, jail, people } from '../../testing/index.ts';
import { determinationRecord } from '../determinationRecord.ts';

const { official, fieldDirector } = people;
const propose = { trackId: jail.trackId, kind: 'selected', reason: 'It fits.', offers: null, until: null, reasonCodes: ['fitsNeeds'] };
const proposed = aRequest.determining([jail, border]).and(fieldDirector, 'ProposeOutcome', propose);
const gone = proposed.and(official, 'WithdrawComponent', { trackId: jail.trackId, reason: 'The board decided against it.' });

test('a proposal for a program that was taken off meanwhile has its sentence, and so has agreeing to it', () => {
  gone.when(fieldDirector, 'ProposeOutcome', propose).thenRejected('componentWithdrawn', { trackId: jail.trackId });
  const other = gone.and(fieldDirector, 'ProposeOutcome', { ...propose, trackId: border.trackId });
  other.when(official, 'AgreeOutcome', { trackId: jail.trackId }).thenRejected('componentWithdrawn', { trackId: jail.trackId });
  gone.when(official, 'WithdrawComponent', { trackId: jail.trackId, reason: 'Again.' }).thenRejected('componentWithdrawn');
  gone.when(official, 'WithdrawComponent', { trackId: idOf('none'), reason: 'No.' }).thenRejected('unknownTrack');
  aRequest.determining([]).when(official, 'WithdrawComponent', { trackId: jail.trackId, reason: 'No.' }).thenRejected('noTracks');
});
test('it can be put on the table again', () => {
  gone.when(official, 'AddComponent', { ...jail, trackId: idOf('again') }).thenTypes('ComponentAdded');
});
test('a row is agreed by its hash: another text is another page', () => {
  const digest = proposed.content.rowDigests[jail.trackId] ?? '';
  proposed.when(official, 'AgreeOutcome', { trackId: jail.trackId, digest }).thenTypes('OutcomeAgreed');
  const changed = proposed.and(fieldDirector, 'ProposeOutcome', { ...propose, reason: 'It fits well.' });
  changed.when(official, 'AgreeOutcome', { trackId: jail.trackId, digest }).thenRejected('otherPage');
});
test('a reason has to fit its outcome', () => {
  proposed
    .when(official, 'ProposeOutcome', { ...propose, reasonCodes: ['iceLacksFunds'] })
    .thenRejected('reasonUnfit', { reason: 'iceLacksFunds' });
});
test('a counter keeps what was proposed before it, with who proposed it', () => {
  const countered = proposed.and(official, 'ProposeOutcome', { ...propose, kind: 'notSelected', reasonCodes: ['agencyPrefers'] });
  const words = determinationRecord(countered.events).words.filter(({ trackId }) => trackId === jail.trackId);
  expect(words.map(({ type, by, outcome }) => [type, by.party, outcome?.kind])).toEqual([
    ['proposed', 'ice', 'selected'],
    ['countered', 'agency', 'notSelected'],
  ]);
});
