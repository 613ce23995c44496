import { expect, test } from 'vitest';
import { aRequest, digestOf, editionInTest, idOf, people, requestContentOf } from '../../testing/index.ts';

const { preparer, official, investigations, detention, programOffice } = people;
const newer = {
  editionId: '2026-9',
  agencySections: ['needs', 'facilities', 'rooms'],
  iceSections: ['capacity'],
  differs: ['needs', 'rooms'],
};
type Story = ReturnType<typeof aRequest.draft>;
const offered = (story: Story): Story => story.where({ gathered: { newerEdition: newer }, content: { newerEdition: newer.editionId } });
const move = { edition: newer.editionId };
const lists = { edition: newer.editionId, agencySections: newer.agencySections, iceSections: newer.iceSections };

test('the agency moves its draft, and what was returned to it; nothing opens again there', () => {
  for (const story of [aRequest.draft(), aRequest.returned()])
    for (const actor of [preparer, official])
      offered(story)
        .when(actor, 'MoveEdition', move)
        .then({ type: 'EditionMoved', data: { ...lists, reopened: [], dueOn: null } });
  expect(offered(aRequest.draft()).and(preparer, 'MoveEdition', move).state).toMatchObject({ phase: 'draft', edition: '2026-9' });
});
test('the liaisons move an assessment: sections that ask differently open again, the others stay handed over', () => {
  const moved = offered(aRequest.answered()).and(investigations, 'MoveEdition', move);
  expect(moved.state).toMatchObject({
    phase: 'assessing',
    edition: '2026-9',
    sections: {
      needs: { side: 'agency', finished: null },
      facilities: { side: 'agency', finished: { digest: digestOf('facilities') } },
      rooms: { side: 'agency', finished: null },
      capacity: { side: 'ice', finished: { digest: digestOf('capacity') } },
    },
  });
});
test('an agency that was done has its days again, and one that was not keeps its date', () => {
  offered(aRequest.answered().later(10))
    .when(detention, 'MoveEdition', move)
    .then({ type: 'EditionMoved', data: { ...lists, reopened: ['needs'], dueOn: '2027-01-18' } });
  const half = aRequest
    .assessing()
    .and(preparer, 'FinishSection', { sectionId: 'needs', snapshotId: idOf('s'), digest: digestOf('needs') });
  offered(half)
    .when(detention, 'MoveEdition', move)
    .then({ type: 'EditionMoved', data: { ...lists, reopened: ['needs'], dueOn: null } });
});
test('each where the pen is: the agency in its draft, the liaisons once both answer', () => {
  offered(aRequest.assessing()).when(official, 'MoveEdition', move).thenRejected('liaisonsMoveEdition');
  offered(aRequest.assessing())
    .when({ ...detention, person: 'another' }, 'MoveEdition', move)
    .thenRejected('notNamedLiaison');
  offered(aRequest.assessing()).when(programOffice, 'MoveEdition', move).thenRejected('notYourRole');
});
test('there is nothing to move to in the newest edition, and no way back to an older one', () => {
  aRequest.draft().when(preparer, 'MoveEdition', move).thenRejected('noNewerEdition');
  offered(aRequest.draft()).when(preparer, 'MoveEdition', { edition: editionInTest.editionId }).thenRejected('editionUnknown');
});
test('what is being determined keeps the questions that it was assessed with', () => {
  offered(aRequest.determining()).when(investigations, 'MoveEdition', move).thenRejected('wrongPhase');
});
test('answers that cannot all be right are neither sent nor handed over', () => {
  const sentence = 'More visits took place than were asked for.';
  const wrong = (story: Story) =>
    story.where({ content: { ...requestContentOf(story.state), contradictions: [{ sections: ['needs'], sentence }] } });
  wrong(aRequest.draft())
    .when(official, 'SubmitRequest', { submissionId: idOf('s'), digest: digestOf('the draft'), asks: [], adviseUs: true })
    .thenRejected('contradictory', { sentences: [sentence] });
  const finish = (sectionId: string) => ({ sectionId, snapshotId: idOf('s'), digest: digestOf(sectionId) });
  wrong(aRequest.assessing())
    .when(preparer, 'FinishSection', finish('needs'))
    .thenRejected('contradictory', { sentences: [sentence] });
  wrong(aRequest.assessing()).when(preparer, 'FinishSection', finish('facilities')).thenTypes('SectionFinished');
});
