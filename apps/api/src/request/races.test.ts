import { randomUUID } from 'node:crypto';
import { people } from '@ice-access/domain/testing';
import { digestOf } from '@ice-access/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const { preparer, official, programOffice } = people;

describe('two writers', () => {
  test('one wins, the other is told that it was stale', async () => {
    const story = new Story(scene);
    await story.submitted();
    const sent = await Promise.all([
      story.send(programOffice, 'returnRequest', { gaps: ['One.'] }),
      story.send(programOffice, 'holdRequest', { reason: 'Two.', reviewOn: '2027-01-15' }),
    ]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    expect(await scene.sql('select count(*)::int as n from event where stream = $1', [`request/${story.requestId}`])).toEqual([{ n: 3 }]);
  });

  test('of two who open under one id one wins', async () => {
    const story = new Story(scene);
    const open = () =>
      story.send(preparer, 'openRequest', { requestId: story.requestId, agencyId: preparer.agencyId, earlierRequestId: null });
    const statuses = (await Promise.all([open(), open()])).map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, 412]);
  });

  test('references have no gap and no double', async () => {
    const stories = Array.from({ length: 8 }, () => new Story(scene));
    await Promise.all(stories.map((story) => story.draft()));
    const rows = await scene.sql('select reference from request order by reference');
    const numbers = rows.map(({ reference }) => Number(reference.slice(-4)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });
});

describe('a repeated key', () => {
  test('gets the first answer, once, also ten times in parallel', async () => {
    const story = new Story(scene);
    await story.submitted();
    const key = randomUUID();
    const sent = await Promise.all(
      Array.from({ length: 10 }, () => story.send(programOffice, 'returnRequest', { gaps: ['Say more.'] }, { key })),
    );
    expect(new Set(sent.map(({ status, data }) => `${status} ${data?.version}`))).toEqual(new Set(['200 3']));
    expect(await scene.sql('select count(*)::int as n from typed_text where stream = $1', [`request/${story.requestId}`])).toEqual([
      { n: 1 },
    ]);
  });

  test('opening twice in parallel under one key opens once', async () => {
    const story = new Story(scene);
    const key = randomUUID();
    const data = { requestId: story.requestId, agencyId: preparer.agencyId, earlierRequestId: null };
    const sent = await Promise.all(Array.from({ length: 5 }, () => story.send(preparer, 'openRequest', data, { key })));
    expect(sent.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  });

  test('a refusal is not kept', async () => {
    const story = new Story(scene);
    await story.submitted();
    const key = randomUUID();
    const data = { reason: 'Waiting.', reviewOn: '2027-01-15' };
    expect((await story.send(programOffice, 'holdRequest', data, { key, expectedVersion: 1 })).status).toBe(412);
    expect((await story.send(programOffice, 'holdRequest', data, { key })).status).toBe(200);
  });

  test('does not work for somebody else', async () => {
    const story = new Story(scene);
    await story.submitted();
    const key = randomUUID();
    const data = { reason: 'Waiting.', reviewOn: '2027-01-15' };
    expect((await story.send(programOffice, 'holdRequest', data, { key })).status).toBe(200);
    expect((await story.send(people.headquarters, 'holdRequest', data, { key })).status).toBe(412);
  });
});

describe('saving and sending at the same time', () => {
  test('what was checked is what was sent, 200 times', { timeout: 300_000 }, async () => {
    const story = new Story(scene);
    await story.draft();
    await story.answer('agency');
    let version = 1;
    let sentOften = 0;
    for (let round = 1; round <= 200; round += 1) {
      const { data: page } = await story.page(official);
      const [saved, sent] = await Promise.all([
        scene.call(preparer, 'assessment.save', {
          requestId: story.requestId,
          questionId: 'objective',
          answer: { value: `Round ${round}.` },
          expectedVersion: version,
        }),
        story.send(official, 'submitRequest', { submissionId: randomUUID(), digest: page.draftDigest }),
      ]);
      // Either the save came first and the page was another one, or the request was sent and the form is closed.
      expect([saved.status, sent.status]).toEqual(saved.status === 200 ? [200, 412] : [409, 200]);
      if (saved.status === 200) version += 1;
      if (sent.status !== 200) continue;
      sentOften += 1;
      const [frozen] = await scene.sql(
        'select digest, body from snapshot where request_id = $1 order by at desc, snapshot_id desc limit 1',
        [story.requestId],
      );
      expect(frozen.digest).toBe(page.draftDigest);
      expect(digestOf(JSON.parse(frozen.body))).toBe(page.draftDigest);
      story.version = sent.data.version;
      scene.now = new Date(Date.parse(scene.now) + 60_000).toISOString();
      await story.and(programOffice, 'returnRequest', { gaps: ['Again.'] });
    }
    expect(sentOften).toBeGreaterThan(0);
    expect(sentOften).toBeLessThan(200);
  });
});
