import { randomUUID } from 'node:crypto';
import { currentEdition, editions } from '@ice-access/domain/assessment';
import { people, zzOffice } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

const { preparer, official, investigations } = people;
const older = editions[0]?.id;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

/** A request whose questions were those of the first edition. */
function onOlder(): Story {
  scene.edition = older;
  return new Story(scene);
}
const move = { edition: currentEdition.id };
const save = (story: Story, questionId: string, value: unknown, expectedVersion: number) =>
  scene.call(preparer, 'assessment.save', { requestId: story.requestId, questionId, answer: { value }, expectedVersion });

describe('an open assessment', () => {
  test('stays on the edition that it began with, from the draft on', async () => {
    const story = onOlder();
    await story.submitted();
    scene.edition = undefined;
    await story.and(people.programOffice, 'acknowledgeRequest', {
      fieldOffice: zzOffice,
      investigations: people.investigations.person,
      detention: people.detention.person,
    });
    await story.and(investigations, 'startAssessment');
    expect((await story.page(official)).data.editionId).toBe(older);
  });

  test('keeps in a move every answer, and says of each whether it still fits', async () => {
    const story = await onOlder().draft();
    scene.edition = undefined;
    await story.answer('agency');
    expect((await save(story, 'earlierAgreement', 'ended', 1)).status).toBe(200);
    const before = (await story.page(preparer)).data.answers;
    await story.and(preparer, 'moveEdition', move);
    const { data } = await story.page(preparer);
    expect(data.editionId).toBe(currentEdition.id);
    // Nothing is taken away: not the answer that no longer fits, not the one that is no longer asked.
    expect(data.answers).toEqual(before);
    expect(data.answers.federalContract.answer).toEqual({ value: true });
    // What no longer fits counts as missing until somebody answers anew.
    expect(data.sections.workingWithIce.missing).toEqual(['earlierAgreement']);
  });

  test('opens only the sections again that ask something new or otherwise', async () => {
    const story = await onOlder().assessing();
    await story.answer('ice');
    await story.finishAll('agency');
    await story.finishAll('ice');
    scene.edition = undefined;
    const handedOver = await scene.sql('select snapshot_id, digest, body from snapshot where request_id = $1 order by place', [
      story.requestId,
    ]);
    await story.and(investigations, 'moveEdition', move);
    const { data } = await story.page(official);
    const open = Object.entries<{ state: string }>(data.sections).flatMap(([id, { state }]) => (state === 'finished' ? [] : [id]));
    expect(open.sort()).toEqual(['detentionFacilities', 'officersOffered', 'roomsAndSystems', 'workingWithIce']);
    // What was handed over stays what it was, with the questions that it answered.
    expect(
      await scene.sql('select snapshot_id, digest, body from snapshot where request_id = $1 order by place', [story.requestId]),
    ).toEqual(handedOver);
    const timeline = await scene.call(official, 'request.timeline', { requestId: story.requestId });
    expect(timeline.data.events.at(-1)).toMatchObject({ type: 'EditionMoved', data: { edition: currentEdition.id } });
  });

  test('does not move twice, and takes no edition that is not the newest', async () => {
    const story = await onOlder().draft();
    scene.edition = undefined;
    const unknown = await story.send(preparer, 'moveEdition', { edition: '2020-1' });
    expect([unknown.status, unknown.refused.code]).toEqual([409, 'editionUnknown']);
    await story.and(preparer, 'moveEdition', move);
    const again = await story.send(preparer, 'moveEdition', move);
    expect([again.status, again.refused.code]).toEqual([409, 'noNewerEdition']);
  });

  test('takes no answer of another edition: a question that it does not ask, or a choice that it does not offer', async () => {
    const story = await new Story(scene).draft();
    const dropped = await save(story, 'federalContract', true, 0);
    expect([dropped.status, dropped.refused.sentence]).toEqual([422, 'This edition has no such question.']);
    expect((await save(story, 'earlierAgreement', 'ended', 0)).status).toBe(422);
  });
});

test('answers that cannot all be right are saved, and stop the sending until they are mended', async () => {
  const story = await new Story(scene).draft();
  await story.answer('agency');
  expect((await save(story, 'officersForField', 70, 1)).status).toBe(200);
  const { data: page } = await story.page(official);
  const sent = await story.send(official, 'submitRequest', { submissionId: randomUUID(), digest: page.draftDigest });
  expect([sent.status, sent.refused.rejection]).toEqual([
    409,
    { code: 'contradictory', sentences: ['More officers are offered for the field than the agency employs.'] },
  ]);
  await save(story, 'officersForField', 7, 2);
  await story.submit();
});
