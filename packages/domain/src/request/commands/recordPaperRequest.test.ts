import { test } from 'vitest';
import { border, fairview, fileInTest, givenRequest, idOf, jail, lakeland, people, requestId } from '../../testing/index.ts';

const { programOffice, official } = people;
const data = {
  requestId,
  agencyId: fairview,
  earlierRequestId: null,
  receivedOn: '2026-11-20',
  means: 'letter',
  documentId: idOf('scan'),
  writer: 'The sheriff of Fairview County',
  asks: [jail],
} as const;

test('the program office records a letter with its date, scan and writer', () => {
  const filed = {
    ...data,
    asks: [jail],
    writer: fileInTest(data.writer, 'both'),
    reference: 'R-2026-0042',
    edition: '2026-1',
    dueOn: '2026-12-08',
  };
  givenRequest().when(programOffice, 'RecordPaperRequest', data).then({ type: 'PaperRequestRecorded', data: filed });
});
test('a letter has a scan; a telephone call needs none', () => {
  givenRequest()
    .when(programOffice, 'RecordPaperRequest', { ...data, documentId: null })
    .thenRejected('scanMissing');
  givenRequest()
    .when(programOffice, 'RecordPaperRequest', { ...data, means: 'telephone', documentId: null })
    .thenTypes('PaperRequestRecorded');
});
test('it did not come in the future', () => {
  givenRequest()
    .when(programOffice, 'RecordPaperRequest', { ...data, receivedOn: '2026-11-25' })
    .thenRejected('dateInFuture', { date: '2026-11-25' });
});
test('it follows an ended request of the same agency only', () => {
  const later = { ...data, earlierRequestId: idOf('earlier') };
  const of = (agencyId: string, ended: boolean) => givenRequest().where({ gathered: { earlierRequest: { agencyId, ended } } });
  of(lakeland, true).when(programOffice, 'RecordPaperRequest', later).thenRejected('notYourAgency');
  of(fairview, false).when(programOffice, 'RecordPaperRequest', later).thenRejected('earlierRequestOpen');
  of(fairview, true).when(programOffice, 'RecordPaperRequest', later).thenTypes('PaperRequestRecorded');
});
test('what it asks for stands once', () => {
  givenRequest()
    .when(programOffice, 'RecordPaperRequest', { ...data, asks: [jail, { ...jail, trackId: border.trackId }] })
    .thenRejected('askedTwice');
});
test('it has a reference and an edition, or it is not recorded', () => {
  givenRequest()
    .where({ gathered: { reference: null } })
    .when(programOffice, 'RecordPaperRequest', data)
    .thenRejected('referenceMissing');
  givenRequest()
    .where({ gathered: { edition: null } })
    .when(programOffice, 'RecordPaperRequest', data)
    .thenRejected('editionUnknown');
});
test('an agency does not record its own letter', () => {
  givenRequest().when(official, 'RecordPaperRequest', data).thenRejected('notYourRole');
});
