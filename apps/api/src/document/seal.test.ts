import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDoors, openDoors } from '../testing/openDoors.ts';
import { AgreementStory, Story } from '../testing/story.ts';
import { sealAgreement } from './seal.ts';
import { FileStore } from './store.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

const sealing = (store: FileStore) => ({
  database: house.scene.worker,
  store,
  now: () => house.scene.now,
  ids: randomUUID,
  salts: () => randomBytes(16).toString('hex'),
});
async function signed(): Promise<AgreementStory> {
  const request = new Story(house.scene);
  const [agreementId = ''] = await request.approved();
  const story = new AgreementStory(house.scene, agreementId);
  await story.signed();
  return story;
}
const row = async (agreementId: string) =>
  (await house.scene.sql('select phase, document_sha256, next_step from agreement where agreement_id = $1', [agreementId]))[0];
const download = async (door: 'portal' | 'console', name: string, path: string) =>
  house.ask(door, path, { headers: { cookie: await house.cookieOf(door, name) } });

test('both sides download identical bytes, whose hash is in the log', async () => {
  const { agreementId } = await signed();
  const path = `/agreements/${agreementId}/document.pdf`;
  expect((await download('portal', 'official', path)).status).toBe(404);
  await sealAgreement(sealing(house.store), agreementId, false);
  const { phase, document_sha256: inLog } = await row(agreementId);
  expect(phase).toBe('inForce');
  const [mine, theirs] = [await download('portal', 'official', path), await download('console', 'signatory', path)];
  const [one, other] = [await mine.bytes(), await theirs.bytes()];
  expect(one).toEqual(other);
  expect(createHash('sha256').update(one).digest('hex')).toBe(inLog);
  expect(mine.headers.get('content-disposition')).toMatch(/^attachment; filename="A-\d{4}-\d{4}\.pdf"/);
  const file = join(house.dataDir, 'sealed.pdf');
  writeFileSync(file, one);
  expect(execFileSync('pdfinfo', [file]).toString()).toMatch(/Tagged:\s+yes/);
  const text = execFileSync('pdftotext', [file, '-']).toString().replace(/\s+/g, ' ');
  expect(text).toContain('Fairview County Sheriff');
  expect(text).toContain('resolution 2026-114');
  expect((await download('portal', 'stranger', path)).status).toBe(404);
});

test('a second try does not make a second file', async () => {
  const { agreementId } = await signed();
  await Promise.all(
    [sealAgreement(sealing(house.store), agreementId, false), sealAgreement(sealing(house.store), agreementId, false)].map((one) =>
      one.catch(() => undefined),
    ),
  );
  await sealAgreement(sealing(house.store), agreementId, false).catch(() => undefined);
  expect((await row(agreementId)).phase).toBe('inForce');
  expect(await house.scene.sql("select from document where agreement_id = $1 and kind = 'sealedAgreement'", [agreementId])).toHaveLength(1);
});

test('what cannot be stored is said, after the last try only, and the program office can have it made again', async () => {
  const story = await signed();
  const { agreementId } = story;
  const nowhere = new FileStore('/proc/no-such-folder');
  await expect(sealAgreement(sealing(nowhere), agreementId, false)).rejects.toThrow();
  expect((await row(agreementId)).next_step).toBe('documentSealed');
  await expect(sealAgreement(sealing(nowhere), agreementId, true)).rejects.toThrow();
  expect(await row(agreementId)).toMatchObject({ phase: 'sealing', next_step: 'sealingRetried' });
  story.version += 1;
  await story.and(people.programOffice, 'retrySealing', {});
  await sealAgreement(sealing(house.store), agreementId, false);
  expect((await row(agreementId)).phase).toBe('inForce');
});

test('before sealing the text can be read as a draft, by its parties only', async () => {
  const request = new Story(house.scene);
  const [agreementId = ''] = await request.approved();
  const path = `/agreements/${agreementId}/document.pdf?draft=1`;
  const answer = await download('console', 'programOffice', path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const file = join(house.dataDir, 'draft.pdf');
  writeFileSync(file, await answer.bytes());
  expect(execFileSync('pdftotext', [file, '-']).toString()).toMatch(/Draft/i);
  expect((await download('portal', 'stranger', path)).status).toBe(404);
  expect((await house.ask('portal', path)).status).toBe(401);
});
