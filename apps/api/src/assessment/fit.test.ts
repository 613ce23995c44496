import { randomUUID } from 'node:crypto';
import { editionOf, fitOf } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import { people, stranger } from '@ice-access/domain/testing';
import { sha256Of } from '@ice-access/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

let scene: Scene;
let story: Story;
beforeAll(async () => {
  scene = await setScene();
  story = await new Story(scene).assessing();
}, 120_000);
afterAll(() => scene.close());

const fit = (actor: Actor = people.official, version?: number) =>
  scene.call(actor, 'assessment.fit', { requestId: story.requestId, ...(version === undefined ? {} : { version }) });

describe('the fit that both sides are shown', () => {
  test('is kept when the request is handed over, with its version, its date and what it was worked out from', async () => {
    const { data } = await fit();
    expect(data).toMatchObject({ version: 1, versions: [{ version: 1, sectionId: null, side: 'agency' }] });
    expect(data.computedFrom.answers).toBe(Object.keys(data.inputs).length);
    expect(data.inputs.runsJail).toBe(true);
    // What somebody typed is never part of it.
    expect(data.inputs.objective).toBeUndefined();
  });

  test('follows from its inputs and its edition alone', async () => {
    const { data } = await fit();
    const edition = editionOf(data.editionId);
    const answers = Object.fromEntries(Object.entries(data.inputs).map(([id, value]) => [id, { value }]));
    expect(edition && fitOf(edition, answers as Parameters<typeof fitOf>[1])).toEqual(data.fits);
  });

  test('stays as it is while a side writes, and is the same on both sides', async () => {
    const before = await fit();
    await story.answer('ice');
    expect((await fit()).data).toEqual(before.data);
    expect((await fit(people.investigations)).data).toEqual(before.data);
  });

  test('gets a next version with each section that is handed over; the earlier one can still be read', async () => {
    const { data: page } = await story.page(people.investigations);
    await story.and(people.investigations, 'finishSection', {
      sectionId: 'iceCapacity',
      snapshotId: randomUUID(),
      digest: page.sections.iceCapacity.digest,
    });
    const { data } = await fit();
    expect(data).toMatchObject({ version: 2, versions: [{ version: 2, sectionId: 'iceCapacity', side: 'ice' }, { version: 1 }] });
    expect(data.inputs.fundsThisYear).toBe(true);
    const first = await fit(people.official, 1);
    expect(first.data.version).toBe(1);
    expect(first.data.inputs.fundsThisYear).toBeUndefined();
  });

  test('is not there for another agency, nor in a version that never was', async () => {
    expect((await fit(stranger)).status).toBe(404);
    expect((await fit(people.official, 9)).status).toBe(404);
  });
});

describe('a result that does not follow from what was handed over', () => {
  /** Changes something behind everybody's back, asks, and puts it back. */
  async function tampered(change: string, undo: string) {
    await scene.sql(change);
    const seen = await fit();
    await scene.sql(undo);
    return seen;
  }
  test('is refused with its sentence when a snapshot was changed', async () => {
    const at = `where request_id = '${story.requestId}' and section_id is null`;
    const seen = await tampered(
      `update snapshot set body = replace(body, '"bookingsPerDay":', '"bookingsPerDay" :') ${at}`,
      `update snapshot set body = replace(body, '"bookingsPerDay" :', '"bookingsPerDay":') ${at}`,
    );
    expect(seen.refused).toMatchObject({ code: 'tampered', sentence: expect.stringMatching(/changed in the database/) });
  });
  test('is refused with its sentence when a snapshot was changed together with its hash', async () => {
    const [before] = await scene.sql('select body, digest from snapshot where request_id = $1 and section_id is null', [story.requestId]);
    const body = before.body.replace(/"fingerprints":\{"value":"\w+"\}/, '"fingerprints":{"value":"none"}');
    expect(body).not.toBe(before.body);
    const write = (row: { body: string; digest: string }) =>
      scene.sql('update snapshot set body = $2, digest = $3 where request_id = $1 and section_id is null', [
        story.requestId,
        row.body,
        row.digest,
      ]);
    await write({ body, digest: sha256Of(body) });
    const seen = await fit();
    await write(before);
    expect(seen.status).toBe(409);
    expect(seen.refused).toMatchObject({ code: 'fitDiffers', sentence: expect.stringMatching(/not those that were handed over/) });
  });
  test('is refused with its sentence when the result itself was changed', async () => {
    const at = `where request_id = '${story.requestId}' and version = 2`;
    const seen = await tampered(
      `update fit_result set body = replace(body, '"band":', '"bend":') ${at}`,
      `update fit_result set body = replace(body, '"bend":', '"band":') ${at}`,
    );
    expect(seen.refused).toMatchObject({ code: 'fitDiffers', sentence: expect.stringMatching(/does not follow/) });
  });
  test('is refused with its sentence when its edition is not here', async () => {
    const at = `where request_id = '${story.requestId}' and version = 2`;
    const seen = await tampered(`update fit_result set edition = '1999-1' ${at}`, `update fit_result set edition = '2026-2' ${at}`);
    expect(seen.refused).toMatchObject({ code: 'fitDiffers', sentence: expect.stringMatching(/edition/) });
    expect((await fit()).status).toBe(200);
  });
});
