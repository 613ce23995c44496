import { randomUUID } from 'node:crypto';
import type { Actor } from '@ice-access/domain/parties';
import { people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

const { preparer, official, investigations, detention, agencyCounsel } = people;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

/** One field as it is sent; `on` is the version that the writer saw. */
const put = (
  story: Story,
  actor: Actor,
  questionId: string,
  { value, on, ...more }: { value: unknown; on: number; tried?: unknown[]; edition?: string },
) => scene.call(actor, 'assessment.save', { requestId: story.requestId, questionId, answer: { value }, expectedVersion: on, ...more });
const rows = (...names: readonly (readonly [string, string, number?])[]) => ({
  rows: Object.fromEntries(names.map(([id, name, beds]) => [id, beds === undefined ? { name } : { name, beds }])),
  order: names.map(([id]) => id),
});
const answerOf = async (story: Story, actor: Actor, questionId: string) => (await story.page(actor)).data.answers[questionId];
const openIn = async (story: Story, actor: Actor) =>
  (await scene.call(actor, 'assessment.conflicts', { requestId: story.requestId })).data.conflicts;
const historyOf = async (story: Story, actor: Actor, questionId: string) =>
  (await scene.call(actor, 'assessment.history', { requestId: story.requestId, questionId })).data;
const draft = () => new Story(scene).draft();

describe('two people on one answer', () => {
  test('rows that both added stand together, in one answer, without a choice', async () => {
    const story = await draft();
    const [one, other] = [randomUUID(), randomUUID()].sort();
    await put(story, preparer, 'facilities', { value: rows([one ?? '', 'North jail', 40]), on: 0 });
    const { status, data } = await put(story, official, 'facilities', { value: rows([other ?? '', 'Annex', 12]), on: 0 });
    expect([status, data.version]).toEqual([200, 2]);
    expect(data.answer.value).toEqual(rows([one ?? '', 'North jail', 40], [other ?? '', 'Annex', 12]));
    expect((await openIn(story, official)).length).toBe(0);
  });

  test('the same field written twice: both versions are kept by the server, and seen by everybody of that side', async () => {
    const story = await draft();
    await put(story, preparer, 'objective', { value: 'First.', on: 0 });
    await put(story, official, 'objective', { value: 'Second.', on: 1 });
    const { status, refused } = await put(story, preparer, 'objective', { value: 'Third.', on: 1 });
    expect(status).toBe(412);
    expect(refused).toMatchObject({
      fields: ['answer'],
      base: { value: 'First.' },
      mine: { value: 'Third.' },
      theirs: { answer: { value: 'Second.' }, version: 2, by: official.person },
    });
    for (const actor of [preparer, official])
      expect(await openIn(story, actor)).toMatchObject([
        { conflictId: refused.conflictId, mine: { value: 'Third.' }, by: preparer.person },
      ]);
  });

  test('what is not contested in a list is saved; the contested row waits for a choice, and the choice changes nothing else', async () => {
    const story = await draft();
    const [jail, annex, camp] = [randomUUID(), randomUUID(), randomUUID()];
    await put(story, preparer, 'facilities', { value: rows([jail, 'Jail', 40], [annex, 'Annex', 12]), on: 0 });
    await put(story, official, 'facilities', { value: rows([jail, 'Jail', 40]), on: 1 });
    const { status, refused } = await put(story, preparer, 'facilities', {
      value: rows([jail, 'Jail', 40], [annex, 'Annex', 14], [camp, 'Camp', 5]),
      on: 1,
    });
    expect([status, refused.fields]).toEqual([412, [`row:${annex}`]]);
    expect((await answerOf(story, preparer, 'facilities')).answer.value).toEqual(rows([jail, 'Jail', 40], [camp, 'Camp', 5]));
    const chosen = { requestId: story.requestId, conflictId: refused.conflictId, choice: 'mine', expectedVersion: refused.theirs.version };
    const { data } = await scene.call(official, 'assessment.resolve', chosen);
    expect(data.answer.value.rows).toEqual(rows([jail, 'Jail', 40], [annex, 'Annex', 14], [camp, 'Camp', 5]).rows);
    expect(await openIn(story, preparer)).toEqual([]);
  });
});

describe('a choice', () => {
  /** The preparer came too late; the official's version stands. */
  async function contested() {
    const story = await draft();
    await put(story, official, 'objective', { value: 'Theirs.', on: 0 });
    const { refused } = await put(story, preparer, 'objective', { value: 'Mine.', on: 0 });
    const choose = (actor: Actor, choice: string, more: object = {}) =>
      scene.call(actor, 'assessment.resolve', {
        requestId: story.requestId,
        conflictId: refused.conflictId,
        choice,
        expectedVersion: 1,
        ...more,
      });
    return { story, choose, conflictId: refused.conflictId };
  }
  test('for the third version is kept with who chose, and what he was shown', async () => {
    const { story, choose, conflictId } = await contested();
    expect((await choose(official, 'other', { answer: { value: 'Both of us.' } })).status).toBe(200);
    const { versions, conflicts } = await historyOf(story, preparer, 'objective');
    expect(versions).toMatchObject([
      { version: 2, answer: { value: 'Both of us.' }, by: official.person, basedOn: 1, conflictId },
      { version: 1, answer: { value: 'Theirs.' }, by: official.person, basedOn: 0, conflictId: null },
    ]);
    expect(conflicts).toMatchObject([
      { mine: { value: 'Mine.' }, by: preparer.person, choice: 'other', settledBy: official.person, shownVersion: 1, settledVersion: 2 },
    ]);
  });
  test('for theirs writes nothing, and what was not chosen can still be read', async () => {
    const { story, choose } = await contested();
    expect((await choose(preparer, 'theirs')).data).toMatchObject({ version: 1, answer: { value: 'Theirs.' } });
    const { versions, conflicts } = await historyOf(story, preparer, 'objective');
    expect([versions.length, conflicts[0].mine.value]).toEqual([1, 'Mine.']);
  });
  test('sent twice is made once; another one after it is told that it was made', async () => {
    const { choose } = await contested();
    const first = await choose(preparer, 'mine');
    expect((await choose(preparer, 'mine')).data).toEqual(first.data);
    const late = await choose(official, 'theirs');
    expect([late.status, late.refused.theirs.answer.value]).toEqual([412, 'Mine.']);
    expect(late.refused.sentence).toMatch(/chosen/);
  });
  test('between versions of which one is no longer current shows the current one first', async () => {
    const { story, choose } = await contested();
    await put(story, official, 'objective', { value: 'Newer.', on: 1 });
    const { status, refused } = await choose(preparer, 'mine');
    expect([status, refused.theirs.answer.value, refused.theirs.version]).toEqual([412, 'Newer.', 2]);
    expect((await choose(preparer, 'mine', { expectedVersion: 2 })).data).toMatchObject({ version: 3, answer: { value: 'Mine.' } });
  });
  test('is not for counsel, nor for anybody of another agency or of ICE', async () => {
    const { story, choose } = await contested();
    expect((await choose(agencyCounsel, 'mine')).status).toBe(403);
    expect((await choose(stranger, 'mine')).status).toBe(404);
    expect((await choose(investigations, 'mine')).status).toBe(404);
    for (const actor of [stranger, investigations])
      for (const path of ['assessment.conflicts', 'assessment.history', 'assessment.here'])
        expect(
          (
            await scene.ask(actor, path, {
              requestId: story.requestId,
              ...(path.endsWith('history') ? { questionId: 'objective' } : path.endsWith('here') ? { sectionId: 'helpNeeded' } : {}),
            })
          ).status,
        ).toBe(404);
  });
});

describe('sent a second time', () => {
  test('an answer answers what it answered, even when a colleague has written since', async () => {
    const story = await draft();
    const first = await put(story, preparer, 'objective', { value: 'First.', on: 0 });
    await put(story, official, 'objective', { value: 'Second.', on: 1 });
    const again = await put(story, preparer, 'objective', { value: 'First.', on: 0 });
    expect([again.status, again.data.version, again.data.savedAt]).toEqual([200, 1, first.data.savedAt]);
    expect((await answerOf(story, preparer, 'objective')).answer.value).toBe('Second.');
    expect((await historyOf(story, preparer, 'objective')).versions.length).toBe(2);
  });
  test('a contested answer is the same conflict, not a second one', async () => {
    const story = await draft();
    await put(story, official, 'objective', { value: 'Theirs.', on: 0 });
    const first = await put(story, preparer, 'objective', { value: 'Mine.', on: 0 });
    const again = await put(story, preparer, 'objective', { value: 'Mine.', on: 0 });
    expect(again.refused.conflictId).toBe(first.refused.conflictId);
    expect((await openIn(story, preparer)).length).toBe(1);
  });
  test('words written on while the first answer was lost follow one’s own, not a colleague’s', async () => {
    const story = await draft();
    await put(story, preparer, 'objective', { value: 'We', on: 0 });
    const { status, data } = await put(story, preparer, 'objective', { value: 'We need', on: 0, tried: [{ value: 'We' }] });
    expect([status, data.version]).toEqual([200, 2]);
    // The same without the earlier try is another window of the same person: somebody has to choose.
    expect((await put(story, preparer, 'objective', { value: 'They need', on: 0 })).status).toBe(412);
  });
  test.each([
    ['the other words', [{ value: 'We need' }, { value: 'We' }]],
    ['those words', [{ value: 'We' }, { value: 'We need' }]],
  ])('words that go back to an earlier try are no second sending of it, when %s were tried last', async (_last, tried) => {
    const story = await draft();
    const back = { value: 'We', on: 0, tried };
    await put(story, preparer, 'objective', { value: 'We', on: 0 });
    await put(story, preparer, 'objective', { value: 'We need', on: 0, tried: [{ value: 'We' }] });
    const { status, data } = await put(story, preparer, 'objective', back);
    expect([status, data.version, data.answer.value]).toEqual([200, 3, 'We']);
    expect((await put(story, preparer, 'objective', back)).data.version).toBe(3);
    expect((await answerOf(story, official, 'objective')).answer.value).toBe('We');
  });
  test('words that go back to contested ones are the open choice', async () => {
    const story = await draft();
    await put(story, official, 'objective', { value: 'Theirs.', on: 0 });
    await put(story, preparer, 'objective', { value: 'Mine.', on: 0 });
    await put(story, preparer, 'objective', { value: 'Mine too.', on: 0, tried: [{ value: 'Mine.' }] });
    const back = { value: 'Mine.', on: 0, tried: [{ value: 'Mine too.' }, { value: 'Mine.' }] };
    const { status, refused } = await put(story, preparer, 'objective', back);
    expect(status).toBe(412);
    expect(await openIn(story, official)).toMatchObject([{ conflictId: refused.conflictId, mine: { value: 'Mine.' } }]);
    expect((await put(story, preparer, 'objective', back)).refused.conflictId).toBe(refused.conflictId);
  });
  test('rows written on after two lost answers do not bring back what a colleague took out meanwhile', async () => {
    const story = await draft();
    const [jail, annex, camp] = [randomUUID(), randomUUID(), randomUUID()];
    await put(story, preparer, 'facilities', { value: rows([jail, 'Jail', 40]), on: 0 });
    const first = rows([jail, 'Jail', 40], [annex, 'Annex', 12]);
    await put(story, preparer, 'facilities', { value: first, on: 1 });
    await put(story, official, 'facilities', { value: rows([jail, 'Jail', 50], [annex, 'Annex', 12]), on: 2 });
    // Of the second try, the camp arrives and the jail has to be chosen; the official takes the camp out again.
    const second = rows([jail, 'Jail', 45], [annex, 'Annex', 12], [camp, 'Camp', 5]);
    expect((await put(story, preparer, 'facilities', { value: second, on: 1, tried: [{ value: first }] })).status).toBe(412);
    await put(story, official, 'facilities', { value: rows([jail, 'Jail', 50], [annex, 'Annex', 12]), on: 4 });
    const third = rows([jail, 'Jail', 45], [annex, 'Annex', 14], [camp, 'Camp', 5]);
    const tried = [{ value: second }, { value: first }];
    const { refused } = await put(story, preparer, 'facilities', { value: third, on: 1, tried });
    expect(refused.fields).toEqual([`row:${jail}`]);
    expect((await answerOf(story, preparer, 'facilities')).answer.value).toEqual(rows([jail, 'Jail', 50], [annex, 'Annex', 14]));
  });
});

describe('several answers at once', () => {
  test('save what is not contested, and say where somebody has to choose', async () => {
    const story = await draft();
    await put(story, official, 'objective', { value: 'Theirs.', on: 0 });
    const many = {
      requestId: story.requestId,
      fields: [
        { questionId: 'objective', answer: { value: 'Mine.' }, expectedVersion: 0 },
        { questionId: 'jailBeds', answer: { value: 40, unit: 'beds' }, expectedVersion: 0 },
      ],
    };
    const { status, refused } = await scene.call(preparer, 'assessment.saveMany', many);
    expect(status).toBe(412);
    expect(refused).toMatchObject({
      saved: [{ questionId: 'jailBeds', version: 1 }],
      conflicts: [{ questionId: 'objective', mine: { value: 'Mine.' } }],
    });
    expect((await answerOf(story, official, 'jailBeds')).answer.value).toBe(40);
  });
  test('one that its question does not take refuses all, with its field', async () => {
    const story = await draft();
    const fields = [
      { questionId: 'objective', answer: { value: 'Mine.' }, expectedVersion: 0 },
      { questionId: 'jailBeds', answer: { value: 'many' }, expectedVersion: 0 },
    ];
    const { status, refused } = await scene.call(preparer, 'assessment.saveMany', { requestId: story.requestId, fields });
    expect([status, refused.field]).toEqual([422, 'answer.value']);
    expect(await answerOf(story, preparer, 'objective')).toBeUndefined();
    const twice = [fields[0], fields[0]];
    expect((await scene.call(preparer, 'assessment.saveMany', { requestId: story.requestId, fields: twice })).status).toBe(422);
    expect((await scene.call(preparer, 'assessment.saveMany', { requestId: story.requestId, fields: [] })).status).toBe(400);
  });
  test('an answer of another edition is refused with its sentence', async () => {
    const story = await draft();
    const { status, refused } = await put(story, preparer, 'objective', { value: 'Mine.', on: 0, edition: '2019-1' });
    expect([status, refused.field]).toEqual([422, 'edition']);
    expect(refused.sentence).toMatch(/2019-1/);
  });
});

describe('who is here', () => {
  const here = (story: Story, actor: Actor, sectionId: string) =>
    scene.ask(actor, 'assessment.here', { requestId: story.requestId, sectionId });
  test('is seen by one’s own side only, and forgotten when nothing is heard for 45 seconds', async () => {
    const story = await new Story(scene).assessing();
    const before = scene.now;
    await here(story, preparer, 'helpNeeded');
    await here(story, investigations, 'iceNearestOffice');
    expect((await here(story, official, 'helpNeeded')).data.here).toEqual([
      { person: preparer.person, name: 'preparer', sectionId: 'helpNeeded' },
    ]);
    expect((await here(story, detention, 'iceNearestOffice')).data.here).toMatchObject([{ person: investigations.person }]);
    scene.now = new Date(Date.parse(before) + 46_000).toISOString();
    expect((await here(story, official, 'helpNeeded')).data.here).toEqual([]);
    expect((await here(story, official, 'noSuchSection')).status).toBe(404);
    scene.now = before;
  });
});
