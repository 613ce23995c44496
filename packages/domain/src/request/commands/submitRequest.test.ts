import { test } from 'vitest';
import { aRequest, ask, border, digestOf, draftDigest, idOf, jail, people } from '../../testing/index.ts';

const { official, preparer } = people;
const data = { submissionId: idOf('submission'), digest: draftDigest, asks: [jail, border], adviseUs: false };

test('an official sends the draft; ICE has ten business days', () => {
  aRequest
    .draft()
    .when(official, 'SubmitRequest', data)
    .then({ type: 'RequestSubmitted', data: { ...data, dueOn: '2026-12-08' } });
});
test('a preparer does not send', () => {
  aRequest
    .draft()
    .when(preparer, 'SubmitRequest', data)
    .thenRejected('notYourRole', { needs: ['agency.official'] });
});
test('nothing is sent before the agency was verified', () => {
  aRequest
    .draft()
    .where({ gathered: { agencyVerified: false } })
    .when(official, 'SubmitRequest', data)
    .thenRejected('agencyNotVerified');
});
test('an incomplete draft is not sent', () => {
  aRequest
    .draft()
    .where({ content: { missing: ['signer'] } })
    .when(official, 'SubmitRequest', data)
    .thenRejected('incomplete', { missing: ['signer'] });
});
test('nobody sends a page that they did not see', () => {
  aRequest
    .draft()
    .when(official, 'SubmitRequest', { ...data, digest: digestOf('an older page') })
    .thenRejected('otherPage', { digest: draftDigest });
});
test('a request asks for a program or for advice', () => {
  aRequest
    .draft()
    .when(official, 'SubmitRequest', { ...data, asks: [] })
    .thenRejected('nothingAsked');
  aRequest
    .draft()
    .when(official, 'SubmitRequest', { ...data, asks: [], adviseUs: true })
    .thenTypes('RequestSubmitted');
});
test('a program or an id stands in the list once', () => {
  const again = { ...ask(jail.subject), trackId: idOf('another id') };
  aRequest
    .draft()
    .when(official, 'SubmitRequest', { ...data, asks: [jail, again] })
    .thenRejected('askedTwice', { subject: 'delegation287g/jailEnforcement' });
  aRequest
    .draft()
    .when(official, 'SubmitRequest', { ...data, asks: [jail, { ...border, trackId: jail.trackId }] })
    .thenRejected('trackIdTaken');
});
test('a returned request is sent again with what is asked now', () => {
  const again = aRequest
    .returned()
    .later(3)
    .when(official, 'SubmitRequest', { ...data, asks: [border] })
    .thenTypes('RequestSubmitted');
  if (again.state.phase !== 'submitted') throw new Error(again.state.phase);
  if (again.state.tracks.length !== 1 || again.state.submittedOn !== '2026-11-27') throw new Error('not as sent');
});
