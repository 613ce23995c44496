import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readEnv } from '../env.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';
import { demoClock } from './demoClock.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('time is let pass in the demonstration, and nowhere else', async () => {
  const said: string[] = [];
  const { ownerUrl } = scene.addresses;
  const say = (sentence: string) => void said.push(sentence);
  const operator = { env: readEnv({}), ownerUrl, logins: async () => scene.addresses, say };
  const story = new Story(scene);
  await story.assessing();
  scene.now = new Date(Date.now() + 60 * 86_400_000).toISOString();
  await story.and(people.programOffice, 'giveLapseNotice', { documentId: null, notice: 'Tell us whether you go on.' });
  const phase = async () => (await scene.sql('select phase from request where request_id = $1', [story.requestId]))[0].phase;

  const oriOf = (ori: string) => scene.sql('update agency set ori = $1 where agency_id = (select agency_id from request limit 1)', [ori]);
  await oriOf('OH0010000');
  await expect(demoClock(operator, [day(120)])).rejects.toThrow('demonstration');
  expect(await phase()).toBe('assessing');
  await oriOf('ZZ0010000');
  await demoClock(operator, [day(61)]);
  expect(await phase()).toBe('assessing');
  await demoClock(operator, [day(120)]);
  expect(await phase()).toBe('lapsed');
  expect(said.at(-1)).toContain('1 dates');

  await expect(demoClock(operator, [day(-2)])).rejects.toThrow('never back');
  await expect(demoClock(operator, ['soon'])).rejects.toThrow('access demo clock');
});
