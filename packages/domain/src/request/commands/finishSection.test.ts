import { test } from 'vitest';
import { aRequest, digestOf, idOf, people } from '../../testing/index.ts';

const { preparer, official, detention, investigations } = people;
const hand = (sectionId: string) => ({ sectionId, snapshotId: idOf(`snapshot ${sectionId}`), digest: digestOf(sectionId) });

test('each side hands over its own sections; the agency’s last one passes the date to ICE', () => {
  const first = aRequest
    .assessing()
    .when(preparer, 'FinishSection', hand('needs'))
    .then({ type: 'SectionFinished', data: { ...hand('needs'), dueOn: '2027-01-08' } });
  first
    .when(official, 'FinishSection', hand('facilities'))
    .then({ type: 'SectionFinished', data: { ...hand('facilities'), dueOn: '2026-12-22' } });
  aRequest
    .assessing()
    .when(detention, 'FinishSection', hand('capacity'))
    .then({ type: 'SectionFinished', data: { ...hand('capacity'), dueOn: '2027-01-08' } });
});
test('nobody answers for the other side', () => {
  aRequest.assessing().when(preparer, 'FinishSection', hand('capacity')).thenRejected('notYourSection', { sectionId: 'capacity' });
  aRequest.assessing().when(detention, 'FinishSection', hand('needs')).thenRejected('notYourSection', { sectionId: 'needs' });
});
test('only the named liaisons answer for ICE', () => {
  aRequest
    .assessing()
    .when({ ...investigations, person: 'another' }, 'FinishSection', hand('capacity'))
    .thenRejected('notNamedLiaison');
});
test('an incomplete section, an unknown one and one that was handed over are refused', () => {
  const missing = { sections: { needs: { missing: ['q1', 'q2'], digest: digestOf('needs') } } };
  aRequest
    .assessing()
    .where({ content: missing })
    .when(preparer, 'FinishSection', hand('needs'))
    .thenRejected('sectionIncomplete', { sectionId: 'needs', missing: ['q1', 'q2'] });
  aRequest.assessing().when(preparer, 'FinishSection', hand('nothing')).thenRejected('unknownSection', { sectionId: 'nothing' });
  aRequest
    .assessing()
    .and(preparer, 'FinishSection', hand('needs'))
    .when(preparer, 'FinishSection', hand('needs'))
    .thenRejected('sectionFinished');
});
test('nobody hands over a page that they did not see', () => {
  aRequest
    .assessing()
    .when(preparer, 'FinishSection', { ...hand('needs'), digest: digestOf('old') })
    .thenRejected('otherPage', { digest: digestOf('needs') });
});
test('a side that is done has nothing to hand over', () => {
  aRequest
    .assessing()
    .and(detention, 'FinishSection', hand('capacity'))
    .when(detention, 'FinishSection', hand('capacity'))
    .thenRejected('nothingToFinish');
});
