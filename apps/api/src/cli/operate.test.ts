import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people } from '@ice-access/domain/testing';
import { verifyFile } from '@ice-access/ledger/verifyFile';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';
import { erase, eraseFrom } from './erase.ts';
import { exportLog } from './exportLog.ts';
import { refoldRows } from './refold.ts';
import { verify } from './verify.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

test('an erased name is gone from every page, and the log stays valid', async () => {
  const story = new Story(scene);
  await story.submitted();
  await story.and(people.programOffice, 'returnRequest', { gaps: ['Say more.'] });
  const timeline = async () => (await scene.call(people.official, 'request.timeline', { requestId: story.requestId })).data;
  const [textId = ''] = Object.keys((await timeline()).texts);
  const personId = people.programOffice.person;
  await scene.sql("insert into auth_reviewer.\"user\" (id, name, email) values ($1, 'programOffice', 'p@example.example')", [personId]);

  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  const at = { ownerUrl: scene.addresses.ownerUrl, workerUrl: scene.addresses.workerUrl };
  expect(await erase(at, { personId })).toBe(true);
  expect(await erase(at, { personId })).toBe(false);
  expect(await erase(at, { textId, under: 'Records schedule 4' })).toBe(true);

  const { people: named, texts } = await timeline();
  expect(named[personId].name).toBe('A person whose name was erased');
  expect(named[personId].email).toBeUndefined();
  expect(texts[textId]).toMatchObject({ under: 'Records schedule 4' });
  expect(await scene.sql('select 1 from auth_reviewer."user" where id = $1', [personId])).toEqual([]);
  expect(await verify(at.workerUrl, say)).toBe(true);
  expect(await refoldRows(at.workerUrl, { dryRun: false, say })).toBe(0);
  expect(said.join(' ')).toContain('0 broken, 0 texts altered');
});

test('an exported log is checked without a database, and a changed byte in it is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ice-access-export-'));
  const file = join(folder, 'log.jsonl');
  const said: string[] = [];
  const { streams, root } = await exportLog(scene.addresses.workerUrl, file);
  expect(streams).toBeGreaterThan(0);
  expect(root).toMatch(/^[0-9a-f]{64}$/);
  expect(verifyFile(file, (sentence) => said.push(sentence))).toBe(0);
  writeFileSync(file, readFileSync(file, 'utf8').replace('RequestSubmitted', 'RequestSubmitteD'));
  expect(verifyFile(file, (sentence) => said.push(sentence))).toBe(1);
  expect(said.join(' ')).toMatch(/are whole.*breaks at event 2: hash/);
  rmSync(folder, { recursive: true });
});

test('the operator says what, and under which authority', () => {
  const id = people.official.person;
  expect(eraseFrom(['person', id])).toEqual({ personId: id });
  expect(eraseFrom(['text', id, '--under', 'Records', 'schedule', '4'])).toEqual({ textId: id, under: 'Records schedule 4' });
  for (const args of [[], ['text', id], ['text', id, '--under'], ['person', 'x'], ['case', id]]) expect(eraseFrom(args)).toBeUndefined();
});
