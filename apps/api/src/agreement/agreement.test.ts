import { randomUUID } from 'node:crypto';
import { people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';

let scene: Scene;
const fresh: string[] = [];
const { official, preparer, programOffice, signatory, headquarters, investigations } = people;

/** A drafted agreement that no test has touched. */
async function drafted(): Promise<AgreementStory> {
  if (fresh.length === 0)
    fresh.push(
      ...(await new Story(scene).approved([
        'delegation287g/jailEnforcement',
        'criminalAlienProgram',
        'lawEnforcementSupportCenter',
        'communityShield',
        'taskForce/borderEnforcement',
      ])),
    );
  return new AgreementStory(scene, fresh.pop() ?? '');
}
const page = async (actor: typeof official | typeof programOffice, { agreementId }: AgreementStory) =>
  (await scene.call(actor, 'agreement.get', { agreementId })).data;

beforeAll(async () => {
  scene = await setScene();
}, 180_000);
afterAll(() => scene.close());

describe('an agreement that was opened', () => {
  test('has its blanks filled with what the case knows, and one agreement stands for each program', async () => {
    const story = new Story(scene);
    const ids = await story.approved(['delegation287g/taskForce', 'taskForce/other']);
    for (const agreementId of ids) {
      const found = (await scene.call(programOffice, 'agreement.get', { agreementId })).data;
      expect(found.composed.unfilled).toEqual([]);
      expect(found.blanks.every(({ value }: { value: string }) => value !== '')).toBe(true);
      expect(found.request.requestId).toBe(story.requestId);
    }
    const { data } = await scene.call(official, 'request.get', { requestId: story.requestId });
    expect(data.agreements.map(({ subject }: { subject: string }) => subject).toSorted()).toEqual([
      'delegation287g/taskForce',
      'taskForce/other',
    ]);
  });

  test('a program asked for again replaces the agreement in force, once the new one is', { timeout: 120_000 }, async () => {
    const [first] = await new Story(scene).approved(['communityShield']);
    await new AgreementStory(scene, first ?? '').inForce();
    const [second] = await new Story(scene).approved(['communityShield']);
    await new AgreementStory(scene, second ?? '').inForce();
    const phases = await scene.sql('select phase from agreement where agreement_id = any($1) order by opened_at, reference', [
      [first, second],
    ]);
    expect(phases.map(({ phase }) => phase)).toEqual(['superseded', 'inForce']);
  });
});

describe('filling in', () => {
  test('changes the text and its digest, and the old digest sends no draft', async () => {
    const story = await drafted();
    const before = await page(programOffice, story);
    const blank = before.blanks.find(({ key }: { key: string }) => key === 'objective');
    const { status, data } = await scene.call(programOffice, 'agreement.fillBlank', {
      agreementId: story.agreementId,
      key: 'objective',
      value: 'to serve warrants in the jail',
      expectedVersion: blank.version,
    });
    expect(status).toBe(200);
    expect(data.textDigest).not.toBe(before.textDigest);
    expect((await story.send(programOffice, 'sendDraft', { digest: before.textDigest })).status).toBe(412);
    await story.and(programOffice, 'sendDraft', { digest: data.textDigest });
    const again = await scene.call(programOffice, 'agreement.fillBlank', {
      agreementId: story.agreementId,
      key: 'objective',
      value: 'x',
      expectedVersion: blank.version + 1,
    });
    expect([again.status, again.refused.code]).toEqual([409, 'wrongPhase']);
  });

  test('a mark of a blank in what was typed keeps the draft from being sent', async () => {
    const story = await drafted();
    const fill = (value: string, expectedVersion: number) =>
      scene.call(programOffice, 'agreement.fillBlank', { agreementId: story.agreementId, key: 'objective', value, expectedVersion });
    expect((await fill('to help at [ADDRESS]', 1)).data.unfilled).toEqual(['objective']);
    const { data } = await scene.call(programOffice, 'agreement.get', { agreementId: story.agreementId });
    const { status, refused } = await story.send(programOffice, 'sendDraft', { digest: data.textDigest });
    expect([status, refused.code, refused.rejection.blanks]).toEqual([409, 'unfilled', ['objective']]);
  });

  test('is refused to others, for unknown blanks, for stale ones and for no number', async () => {
    const story = await drafted();
    const fill = (actor: typeof programOffice | typeof headquarters, more: object) =>
      scene.call(actor, 'agreement.fillBlank', {
        agreementId: story.agreementId,
        key: 'objective',
        value: 'x',
        expectedVersion: 1,
        ...more,
      });
    expect((await fill(headquarters, {})).status).toBe(403);
    expect((await fill(programOffice, { key: 'nothing' })).refused.field).toBe('key');
    expect((await fill(programOffice, { value: ' ' })).refused.field).toBe('value');
    expect((await fill(programOffice, { expectedVersion: 0 })).status).toBe(412);
    expect((await fill(programOffice, { agreementId: randomUUID() })).status).toBe(404);
  });
});

describe('agreeing on the text', () => {
  test('a proposed change waits for an answer, becomes part of the text, and shows as changed', async () => {
    const story = await drafted();
    await story.and(programOffice, 'sendDraft', { digest: await story.digest() });
    const { changes, textDigest } = await page(official, story);
    const open = changes.find(({ standing }: { standing: { kind: string } }) => standing.kind === 'open');
    await story.and(official, 'proposeChange', {
      clauseId: open.clauseId,
      text: 'Each party pays for its own people.',
      reason: 'Our budget says so.',
    });
    expect((await story.send(programOffice, 'agreeText', { digest: textDigest })).refused.code).toBe('changesOpen');
    expect(
      (await story.send(official, 'answerChange', { clauseId: open.clauseId, answer: 'accepted', text: null, reason: null })).status,
    ).toBe(409);
    const waiting = await page(programOffice, story);
    const proposed = waiting.changes.find(({ clauseId }: { clauseId: string }) => clauseId === open.clauseId);
    expect(waiting.texts[proposed.proposed.text.textId]).toEqual({ text: 'Each party pays for its own people.' });
    await story.and(programOffice, 'answerChange', { clauseId: open.clauseId, answer: 'accepted', text: null, reason: null });
    const after = await page(official, story);
    const clause = after.composed.clauses.find(({ id }: { id: string }) => id === open.clauseId);
    expect([clause.origin, clause.paragraphs[0].text]).toEqual(['changed', 'Each party pays for its own people.']);
    expect(after.textDigest).not.toBe(textDigest);
    expect((await story.send(official, 'agreeText', { digest: textDigest })).status).toBe(412);
    await story.and(official, 'agreeText', { digest: after.textDigest });
    await story.and(programOffice, 'agreeText', { digest: after.textDigest });
    expect(story.phase).toBe('legalReview');
  });

  test('the digest is the same on both sides', async () => {
    const story = await drafted();
    expect((await page(official, story)).textDigest).toBe((await page(programOffice, story)).textDigest);
  });

  test('a note of one counsel never reaches the other side', async () => {
    const story = await drafted();
    await story.agreed();
    const digest = await story.digest();
    await story.and(people.agencyCounsel, 'clearText', { digest, agencyNote: 'Our own note.', iceNote: null });
    await story.and(people.iceCounsel, 'clearText', { digest, agencyNote: null, iceNote: 'The other note.' });
    const words = async (actor: typeof official | typeof programOffice) =>
      Object.values((await scene.call(actor, 'agreement.timeline', { agreementId: story.agreementId })).data.texts).map(
        (one) => (one as { text: string }).text,
      );
    expect(await words(official)).toEqual(['Our own note.']);
    expect(await words(programOffice)).toEqual(['The other note.']);
  });
});

describe('signing', () => {
  test('who assessed cannot countersign, and evidence must be a document of the case', async () => {
    const story = await drafted();
    await story.agreed();
    const digest = await story.digest();
    await story.and(people.agencyCounsel, 'clearText', { digest, agencyNote: null, iceNote: null });
    await story.and(people.iceCounsel, 'clearText', { digest, agencyNote: null, iceNote: null });
    const evidence = { digest, kind: 'resolution', body: 'The commission', number: '1', decidedOn: '2026-11-20', documentId: randomUUID() };
    expect((await story.send(people.governingBody, 'recordAuthority', evidence)).refused).toMatchObject({
      code: 'invalid',
      field: 'data.documentId',
    });
    await story.and(people.governingBody, 'recordAuthority', { ...evidence, documentId: await story.document() });
    await story.and(official, 'signForAgency', { digest, capacity: 'Sheriff' });
    const assessor = { ...investigations, roles: ['ice.signatory'] } as typeof signatory;
    expect((await story.send(assessor, 'countersign', { digest, capacity: 'x' })).refused.code).toBe('sameHand');
    await story.and(signatory, 'countersign', { digest, capacity: 'Deputy Director' });
    expect(story.phase).toBe('sealing');
  });
});

describe('in force', () => {
  test('the partnership operates when everything is confirmed, and the lists say so', { timeout: 120_000 }, async () => {
    const story = await drafted();
    await story.inForce();
    const before = await page(official, story);
    expect(before.operating.state).toBe('preparing');
    for (const { item } of before.readiness)
      await story.and(item.side === 'agency' ? preparer : programOffice, 'confirmReadiness', {
        itemId: item.itemId,
        documentId: await story.document(),
        note: 'Done.',
      });
    expect((await page(official, story)).operating).toEqual({ state: 'operating', reasons: [] });
    const { data } = await scene.call(official, 'agreement.list', { phase: ['inForce'] });
    expect(data.rows.find(({ agreementId }: { agreementId: string }) => agreementId === story.agreementId)).toMatchObject({
      operating: 'operating',
    });
  });

  test('of two who write at once one wins', { timeout: 120_000 }, async () => {
    const story = await drafted();
    await story.and(programOffice, 'sendDraft', { digest: await story.digest() });
    const digest = await story.digest();
    const sent = await Promise.all([story.send(official, 'agreeText', { digest }), story.send(programOffice, 'agreeText', { digest })]);
    expect(sent.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  test('another agency’s agreement is not there', async () => {
    const story = await drafted();
    expect((await scene.call(stranger, 'agreement.get', { agreementId: story.agreementId })).status).toBe(404);
    expect(
      (await story.send(stranger, 'withdrawFromAgreement', { statedOn: '2026-11-24', statementDocumentId: null, statement: 'x' })).status,
    ).toBe(404);
  });
});
