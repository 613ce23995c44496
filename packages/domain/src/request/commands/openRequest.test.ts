import { test } from 'vitest';
import { aRequest, fairview, givenRequest, lakeland, people, requestId, stranger } from '../../testing/index.ts';

const { preparer, official, programOffice } = people;
const data = { requestId, agencyId: fairview, earlierRequestId: null };
const earlier = { ...data, earlierRequestId: '0190b0a4-0000-7000-8000-000000000001' };
const opened = { type: 'RequestOpened', data: { ...data, reference: 'R-2026-0042', edition: '2026-1' } } as const;

test('a preparer or an official starts a request with the next reference and the current edition', () => {
  givenRequest().when(preparer, 'OpenRequest', data).then(opened);
  givenRequest().when(official, 'OpenRequest', data).then(opened);
});
test('nobody starts a request for another agency', () => {
  givenRequest()
    .when(preparer, 'OpenRequest', { ...data, agencyId: lakeland })
    .thenRejected('notYourAgency');
  givenRequest().when(programOffice, 'OpenRequest', data).thenRejected('notYourRole');
});
test('a later request names an earlier one of the same agency that has ended', () => {
  givenRequest().when(preparer, 'OpenRequest', earlier).thenRejected('notYourAgency');
  const of = (agencyId: string, ended: boolean) => givenRequest().where({ gathered: { earlierRequest: { agencyId, ended } } });
  of(lakeland, true).when(preparer, 'OpenRequest', earlier).thenRejected('notYourAgency');
  of(fairview, false).when(preparer, 'OpenRequest', earlier).thenRejected('earlierRequestOpen');
  of(fairview, true).when(preparer, 'OpenRequest', earlier).thenTypes('RequestOpened');
});
test('a request has a reference and an edition, or it does not open', () => {
  givenRequest()
    .where({ gathered: { reference: null } })
    .when(preparer, 'OpenRequest', data)
    .thenRejected('referenceMissing');
  givenRequest()
    .where({ gathered: { edition: null } })
    .when(preparer, 'OpenRequest', data)
    .thenRejected('editionUnknown');
});
test('a draft opens once, and to others it is not there', () => {
  aRequest.draft().when(preparer, 'OpenRequest', data).thenRejected('wrongPhase', { phase: 'draft' });
  aRequest
    .draft()
    .when(stranger, 'SubmitRequest', { submissionId: requestId, digest: 'a'.repeat(64), asks: [], adviseUs: true })
    .thenRejected('notFound');
  aRequest.draft().when(programOffice, 'HoldRequest', { reason: 'r', reviewOn: '2027-01-01' }).thenRejected('notFound');
});
