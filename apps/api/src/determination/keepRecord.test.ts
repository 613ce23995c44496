import { execFileSync } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenDoors, openDoors } from '../testing/openDoors.ts';
import { Story } from '../testing/story.ts';
import { keepRecord } from './keepRecord.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

const sealing = () => ({
  database: house.scene.worker,
  store: house.store,
  now: () => house.scene.now,
  ids: randomUUID,
  salts: () => randomBytes(16).toString('hex'),
});
const inside = 'Only ICE reads these words.';
const { official, fieldDirector, iceCounsel, civilRights, programOffice, investigations, headquarters } = people;

/** A determination with a counter, a question, a disagreement, a plan, resources and words inside ICE, approved in the end. */
async function told(): Promise<Story> {
  const story = new Story(house.scene);
  await story.determining();
  const [{ trackId } = { trackId: '' }] = await story.tracks();
  const bare = { trackId, offers: null, until: null };
  const read = async (actor = official) => (await house.scene.call(actor, 'determination.get', { requestId: story.requestId })).data;
  const proposal = { ...bare, kind: 'notSelected', reason: 'Supervisors are few.', reasonCodes: ['iceLacksSupervisors'] };
  await story.and(fieldDirector, 'proposeOutcome', proposal);
  const askId = randomUUID();
  await story.and(official, 'askAboutOutcome', { askId, trackId, question: 'How many supervisors?' });
  await story.and(investigations, 'answerAboutOutcome', { askId, answer: 'One in this office.' });
  const disagreementId = randomUUID();
  await story.and(official, 'recordDisagreement', { disagreementId, trackId, text: 'One is enough for us.' });
  await story.and(fieldDirector, 'answerDisagreement', { disagreementId, text: 'Then we look again.' });
  await story.and(official, 'proposeOutcome', { ...bare, kind: 'selected', reason: 'It fits our jail.', reasonCodes: ['fitsNeeds'] });
  const { rows } = await read();
  await story.and(fieldDirector, 'agreeOutcome', { trackId, digest: rows[0].digest });
  const plan = { actionId: randomUUID(), side: 'agency', what: 'Send the resolution of the board.', dueOn: '2027-06-01' };
  await story.and(official, 'planAction', plan);
  await story.and(programOffice, 'nameCivilRightsReviewer', { reviewer: civilRights.person });
  const review = { finding: 'noObjection', conditions: [], note: inside, sources: ['complaints', 'lawsuits'], sourcesText: null };
  await story.and(civilRights, 'recordCivilRightsReview', review);
  const resources = { supervisors: 1, seats: 12, beds: null, fundsUsd: null, statement: 'The class of spring has room.' };
  await story.and(investigations, 'stateResources', resources);
  await story.and(iceCounsel, 'commentAsCounsel', { comment: inside });
  const { digest } = await read();
  await story.and(official, 'concurDetermination', { digest });
  await story.and(fieldDirector, 'concurDetermination', { digest });
  await story.and(fieldDirector, 'fileFieldMemo', { memo: inside, recommends: true });
  await story.and(headquarters, 'approveRequest', { agreements: [{ trackId, agreementId: randomUUID() }] });
  return story;
}
const errandsOf = (requestId: string): Promise<readonly { outbox_id: string; state: string }[]> =>
  house.scene.sql("select outbox_id, state from outbox where request_id = $1 and kind = 'determinationRecord' order by sequence", [
    requestId,
  ]);

test('the record of a determination is one accessible file for both sides, with its hash in the log and nothing from inside ICE', async () => {
  const { requestId } = await told();
  const errands = await errandsOf(requestId);
  expect(errands).toHaveLength(2);
  for (const { outbox_id } of errands) {
    await keepRecord(sealing(), outbox_id);
    // A second try changes nothing.
    await keepRecord(sealing(), outbox_id);
  }
  expect((await errandsOf(requestId)).map(({ state }) => state)).toEqual(['done', 'done']);

  const { data } = await house.scene.call(official, 'determination.get', { requestId });
  expect(data.records.map(({ after }: { after: string }) => after)).toEqual(['reached', 'decided']);
  const { documentId, sha256 } = data.records[1];
  const path = `/files/${documentId}`;
  const mine = await house.ask('portal', path, { headers: { cookie: await house.cookieOf('portal', 'official') } });
  const theirs = await house.ask('console', path, { headers: { cookie: await house.cookieOf('console', 'programOffice') } });
  const bytes = await mine.bytes();
  expect(await theirs.bytes()).toEqual(bytes);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  expect((await house.ask('portal', path, { headers: { cookie: await house.cookieOf('portal', 'stranger') } })).status).toBe(404);

  const file = join(house.dataDir, 'record.pdf');
  writeFileSync(file, bytes);
  const info = execFileSync('pdfinfo', [file]).toString();
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(info).toMatch(/Title:\s+Determination record, R-/);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Lang \(en-US\)/);
  const text = execFileSync('pdftotext', [file, '-']).toString().replace(/\s+/g, ' ');
  for (const words of [
    'Row 1:',
    'Supervisors are few.',
    'How many supervisors?',
    'One in this office.',
    'One is enough for us.',
    'Then we look again.',
    'It fits our jail.',
    'Send the resolution of the board.',
    'past complaints and lawsuits',
    'The class of spring has room.',
    'attorney-client privilege',
    'the field recommends it',
    'approved.',
    'Model text of the ICE ACCESS program software',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain(inside);
});

test('both sides read the same determination; what is kept inside ICE comes to the agency by its name alone', async () => {
  const { requestId } = await told();
  const [agency, ice] = await Promise.all(
    [official, programOffice].map(async (actor) => (await house.scene.call(actor, 'determination.get', { requestId })).data),
  );
  expect(JSON.stringify(agency)).not.toContain(inside);
  expect(agency.keptInside.map(({ what }: { what: string }) => what)).toEqual(['civilRightsNote', 'counselComment', 'fieldMemo']);
  for (const one of ice.keptInside) expect(one.text.text).toBe(inside);
  expect({ ...agency, keptInside: [] }).toEqual({ ...ice, keptInside: [] });
  expect(agency.rows[0].history.map(({ type }: { type: string }) => type)).toEqual([
    'proposed',
    'asked',
    'answered',
    'countered',
    'agreed',
  ]);
});
