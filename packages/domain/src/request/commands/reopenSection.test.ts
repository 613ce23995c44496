import { test } from 'vitest';
import { aRequest, digestOf, fileInTest, idOf, people } from '../../testing/index.ts';

const { preparer, official, investigations, detention } = people;
const reason = 'Beds are counted twice.';
const filed = fileInTest(reason, 'both');
const handed = aRequest
  .assessing()
  .and(preparer, 'FinishSection', { sectionId: 'needs', snapshotId: idOf('s'), digest: digestOf('needs') });

test('the other side asks for more', () => {
  handed
    .when(investigations, 'ReopenSection', { sectionId: 'needs', reason })
    .then({ type: 'SectionReopened', data: { sectionId: 'needs', reason: filed, dueOn: '2027-01-08' } });
});
test('its own side corrects it, and either liaison may ask', () => {
  for (const actor of [preparer, official, detention])
    handed.when(actor, 'ReopenSection', { sectionId: 'needs', reason }).thenTypes('SectionReopened');
});
test('when the agency was done, it has 45 days again from that day', () => {
  aRequest
    .answered()
    .later(10)
    .when(investigations, 'ReopenSection', { sectionId: 'needs', reason })
    .then({ type: 'SectionReopened', data: { sectionId: 'needs', reason: filed, dueOn: '2027-01-18' } });
});
test('a section of ICE that is opened again moves no date of the agency', () => {
  aRequest
    .answered()
    .later(10)
    .when(preparer, 'ReopenSection', { sectionId: 'capacity', reason })
    .then({ type: 'SectionReopened', data: { sectionId: 'capacity', reason: filed, dueOn: '2026-12-22' } });
});
test('an open or unknown section is not opened again', () => {
  handed.when(preparer, 'ReopenSection', { sectionId: 'facilities', reason }).thenRejected('sectionOpen');
  handed.when(preparer, 'ReopenSection', { sectionId: 'nothing', reason }).thenRejected('unknownSection');
  aRequest.assessing().when(preparer, 'ReopenSection', { sectionId: 'needs', reason }).thenRejected('nothingFinished');
});
test('a liaison of another case does not ask', () => {
  handed.when({ ...investigations, person: 'another' }, 'ReopenSection', { sectionId: 'needs', reason }).thenRejected('notNamedLiaison');
});
