import { randomUUID } from 'node:crypto';
import { fairview, idOf, lakeland, people, stranger, zzOffice } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const { preparer, official, programOffice, investigations, headquarters, oversight } = people;

describe('200', () => {
  test('a request goes from draft to an agreement in force', async () => {
    const story = new Story(scene);
    const [agreementId] = await story.approved();
    expect(story.phase).toBe('approved');
    const agreement = new AgreementStory(scene, agreementId ?? '');
    await agreement.inForce();
    expect(agreement.phase).toBe('inForce');
    const { data: page } = await scene.call(official, 'agreement.get', { agreementId });
    expect(page.operating.state).toBe('preparing');
    expect(page.composed.clauses.length).toBeGreaterThan(3);
    expect(page.composed.unfilled).toEqual([]);
    expect(page.request.requestId).toBe(story.requestId);
  });

  test('both sides see the same turn, road and determination digest', async () => {
    const story = new Story(scene);
    await story.determining();
    const [agency, ice] = await Promise.all([
      scene.call(official, 'request.get', { requestId: story.requestId }),
      scene.call(investigations, 'request.get', { requestId: story.requestId }),
    ]);
    expect(agency.status).toBe(200);
    expect(ice.data.turn).toEqual(agency.data.turn);
    expect(ice.data.road).toEqual(agency.data.road);
    expect(ice.data.view.content.determinationDigest).toBe(agency.data.view.content.determinationDigest);
    expect(agency.data.view.internal).toBeUndefined();
    expect(agency.data.actions.map(({ type }: { type: string }) => type)).toContain('ProposeOutcome');
  });

  test('the timeline holds what happened, with the words of those who may read them', async () => {
    const story = new Story(scene);
    await story.submitted();
    await story.and(programOffice, 'returnRequest', { gaps: ['The number of beds is missing.'] });
    const { data } = await scene.call(preparer, 'request.timeline', { requestId: story.requestId });
    expect(data.events.map(({ type }: { type: string }) => type)).toEqual(['RequestOpened', 'RequestSubmitted', 'RequestReturned']);
    expect(Object.values(data.texts)).toEqual([{ text: 'The number of beds is missing.' }]);
    expect(data.people[programOffice.person].name).toBe('programOffice');
  });

  test('a text for ICE alone never reaches the agency', async () => {
    const story = new Story(scene);
    await story.approved();
    const { data: agency } = await scene.call(official, 'request.timeline', { requestId: story.requestId });
    const { data: ice } = await scene.call(headquarters, 'request.timeline', { requestId: story.requestId });
    const words = (texts: object) => Object.values(texts).map((one: { text: string }) => one.text);
    expect(words(ice.texts)).toContain('The office recommends it.');
    expect(words(agency.texts)).not.toContain('The office recommends it.');
  });

  test('a letter is queued for each side in the same transaction', async () => {
    const story = new Story(scene);
    await story.submitted();
    const rows = await scene.sql('select to_party, subject from outbox where request_id = $1 order by to_party', [story.requestId]);
    expect(rows.map(({ to_party }) => to_party)).toEqual(['agency', 'ice']);
  });

  test('a request that was sent again keeps the ids of what it asks for', async () => {
    const story = new Story(scene);
    await story.submitted(['criminalAlienProgram', 'lawEnforcementSupportCenter']);
    const before = await story.tracks();
    await story.and(programOffice, 'returnRequest', { gaps: ['Say more.'] });
    await story.submit();
    expect(await story.tracks()).toEqual(before);
  });

  test('home says what lies with whom, and by when', async () => {
    const story = new Story(scene);
    await story.submitted();
    await story.and(programOffice, 'returnRequest', { gaps: ['Say more.'] });
    const { data } = await scene.call(official, 'home.get');
    const line = data.yourTurn.find(({ id }: { id: string }) => id === story.requestId);
    expect(line).toMatchObject({ kind: 'request', what: 'agencyCompletes', dueOn: '2026-12-24', late: false });
    expect(data.datesAhead).toContainEqual({
      kind: 'request',
      id: story.requestId,
      reference: line.reference,
      what: 'agencyCompletes',
      on: '2026-12-24',
    });
    expect(data.requests.map(({ requestId }: { requestId: string }) => requestId)).toContain(story.requestId);
    expect((await scene.call(stranger, 'home.get')).data).toMatchObject({ yourTurn: [], requests: [], agreements: [], datesAhead: [] });
    scene.now = '2027-01-05T16:00:00.000Z';
    const later = (await scene.call(official, 'home.get')).data.yourTurn.find(({ id }: { id: string }) => id === story.requestId);
    scene.now = '2026-11-24T16:00:00.000Z';
    expect(later.late).toBe(true);
  });

  test('a save that was repeated because its answer was lost is one save', async () => {
    const story = new Story(scene);
    await story.draft();
    const save = () =>
      scene.call(preparer, 'assessment.save', {
        requestId: story.requestId,
        questionId: 'objective',
        answer: { value: 'Once.' },
        expectedVersion: 0,
      });
    const [first, second] = [await save(), await save()];
    expect([first.data.version, second.data.version, second.data.contentVersion]).toEqual([1, 1, 1]);
  });

  test('a request on paper is recorded and taken over', async () => {
    const story = new Story(scene);
    await story.and(programOffice, 'recordPaperRequest', {
      requestId: story.requestId,
      agencyId: fairview,
      earlierRequestId: null,
      receivedOn: '2026-11-20',
      means: 'telephone',
      documentId: null,
      writer: 'The undersheriff of Fairview County',
      asks: [{ trackId: randomUUID(), subject: { component: 'criminalAlienProgram' } }],
    });
    await story.and(official, 'takeOverRequest');
    expect(story.phase).toBe('submitted');
  });
});

describe('401', () => {
  test('nobody writes or reads without being signed in', async () => {
    for (const path of ['request.submitRequest', 'request.get', 'assessment.save', 'home.get', 'agreement.list'])
      expect((await scene.call(null, path, { requestId: randomUUID() }, 'agency')).status, path).toBe(401);
  });
});

describe('403', () => {
  test('a preparer cannot send the request, and nothing changes', async () => {
    const story = new Story(scene);
    await story.draft();
    const { status, refused } = await story.send(preparer, 'submitRequest', { submissionId: randomUUID(), digest: 'a'.repeat(64) });
    expect([status, refused.code, refused.rejection.needs]).toEqual([403, 'notYourRole', ['agency.official']]);
    expect(await scene.sql('select version from request where request_id = $1', [story.requestId])).toEqual([{ version: 1 }]);
  });

  test('a liaison who was not named cannot start the assessment', async () => {
    const story = new Story(scene);
    await story.submitted();
    await story.and(programOffice, 'acknowledgeRequest', {
      fieldOffice: zzOffice,
      investigations: investigations.person,
      detention: people.detention.person,
    });
    const { status, refused } = await story.send({ ...people.detention, person: idOf('another') }, 'startAssessment');
    expect([status, refused.code]).toEqual([403, 'notNamedLiaison']);
  });

  test('oversight reads and writes nothing', async () => {
    const story = new Story(scene);
    await story.submitted();
    expect((await scene.call(oversight, 'request.get', { requestId: story.requestId })).status).toBe(200);
    expect((await story.send(oversight, 'returnRequest', { gaps: ['x'] })).status).toBe(403);
  });
});

describe('404', () => {
  test('not there, another agency’s, and a draft seen from ICE are the same answer', async () => {
    const story = new Story(scene);
    await story.draft();
    const answers = [
      await scene.call(official, 'request.get', { requestId: randomUUID() }),
      await scene.call(stranger, 'request.get', { requestId: story.requestId }),
      await scene.call(programOffice, 'request.get', { requestId: story.requestId }),
      await story.send(stranger, 'discardDraft'),
      await story.send(programOffice, 'returnRequest', { gaps: ['x'] }),
      await scene.call(stranger, 'assessment.get', { requestId: story.requestId }),
      await scene.call(programOffice, 'assessment.get', { requestId: story.requestId }),
      await scene.call(stranger, 'request.timeline', { requestId: story.requestId }),
      await scene.call(stranger, 'determination.get', { requestId: story.requestId }),
      await scene.call(stranger, 'assessment.save', {
        requestId: story.requestId,
        questionId: 'objective',
        answer: { value: 'x' },
        expectedVersion: 0,
      }),
    ];
    for (const { status, refused } of answers) {
      expect(status).toBe(404);
      expect(refused).toEqual(answers[0]?.refused);
    }
  });

  test('a request is opened for one’s own agency only', async () => {
    const story = new Story(scene);
    const { status, refused } = await story.send(official, 'openRequest', {
      requestId: story.requestId,
      agencyId: lakeland,
      earlierRequestId: null,
    });
    expect([status, refused.code]).toEqual([404, 'notYourAgency']);
  });

  test('an id that another agency uses cannot be opened, and nothing changes', async () => {
    const other = new Story(scene);
    await other.draft();
    const data = { requestId: other.requestId, agencyId: lakeland, earlierRequestId: null };
    const { status } = await scene.call(stranger, 'request.openRequest', {
      requestId: other.requestId,
      expectedVersion: 0,
      key: randomUUID(),
      data,
    });
    expect([404, 409, 412]).toContain(status);
    expect(await scene.sql('select version, agency_id from request where request_id = $1', [other.requestId])).toEqual([
      { version: 1, agency_id: fairview },
    ]);
    expect(await scene.sql('select agency_id from stream_head where stream = $1', [`request/${other.requestId}`])).toEqual([
      { agency_id: fairview },
    ]);
  });

  test('an earlier request of another agency cannot be named', async () => {
    const other = new Story(scene);
    await other.draft();
    const id = randomUUID();
    const { status } = await scene.call(stranger, 'request.openRequest', {
      requestId: id,
      expectedVersion: 0,
      key: randomUUID(),
      data: { requestId: id, agencyId: lakeland, earlierRequestId: other.requestId },
    });
    expect(status).toBe(404);
  });
});

describe('409', () => {
  test('a command in the wrong phase says which phase it needs', async () => {
    const story = new Story(scene);
    await story.submitted();
    const { status, refused } = await story.send(official, 'discardDraft');
    expect([status, refused.code, refused.rejection]).toEqual([
      409,
      'wrongPhase',
      { code: 'wrongPhase', phase: 'submitted', needs: ['draft'] },
    ]);
  });

  test('an incomplete draft is not sent, and says what is missing', async () => {
    const story = new Story(scene);
    await story.draft();
    const { data } = await story.page(official);
    const { status, refused } = await story.send(official, 'submitRequest', { submissionId: randomUUID(), digest: data.draftDigest });
    expect([status, refused.code]).toEqual([409, 'incomplete']);
    expect(refused.rejection.missing.length).toBeGreaterThan(3);
  });

  test('answers are closed while ICE reads the request', async () => {
    const story = new Story(scene);
    await story.submitted();
    const save = { requestId: story.requestId, questionId: 'objective', answer: { value: 'x' }, expectedVersion: 1 };
    expect((await scene.call(preparer, 'assessment.save', save)).status).toBe(409);
  });
});

describe('412', () => {
  test('a stale version is told what happened since, and nothing changes', async () => {
    const story = new Story(scene);
    await story.submitted();
    const stale = story.version;
    await story.and(programOffice, 'holdRequest', { reason: 'Waiting for funds.', reviewOn: '2027-01-15' });
    const { status, refused } = await story.send(programOffice, 'returnRequest', { gaps: ['x'] }, { expectedVersion: stale });
    expect(status).toBe(412);
    expect(refused).toMatchObject({ code: 'stale', currentVersion: story.version });
    expect(refused.changed).toMatchObject([{ sequence: story.version, type: 'RequestHeld', by: { person: programOffice.person } }]);
  });

  test('who reviewed before a colleague’s edit is told the changed fields', async () => {
    const story = new Story(scene);
    await story.draft();
    await story.answer('agency');
    const { data: reviewed } = await story.page(official);
    const save = { requestId: story.requestId, questionId: 'objective', answer: { value: 'Another objective.' }, expectedVersion: 1 };
    expect((await scene.call(preparer, 'assessment.save', save)).status).toBe(200);
    const { status, refused } = await story.send(official, 'submitRequest', { submissionId: randomUUID(), digest: reviewed.draftDigest });
    expect([status, refused.code, refused.changedFields]).toEqual([412, 'otherPage', ['objective']]);
  });

  test('a stale field is told what the colleague wrote, and what it was before', async () => {
    const story = new Story(scene);
    await story.draft();
    const save = (actor: typeof preparer | typeof official, value: string, expectedVersion: number) =>
      scene.call(actor, 'assessment.save', { requestId: story.requestId, questionId: 'objective', answer: { value }, expectedVersion });
    await save(preparer, 'First.', 0);
    await save(official, 'Second.', 1);
    const { status, refused } = await save(preparer, 'Third.', 1);
    expect(status).toBe(412);
    expect(refused).toMatchObject({ base: { value: 'First.' }, theirs: { answer: { value: 'Second.' }, version: 2, by: official.person } });
  });
});

describe('422', () => {
  const cases: readonly [string, object, string][] = [
    ['an unknown field', { gaps: ['x'], more: 1 }, 'data.more'],
    ['a wrong type', { gaps: 'x' }, 'data.gaps'],
    ['an empty list', { gaps: [] }, 'data.gaps'],
    ['spaces only', { gaps: ['   '] }, 'data.gaps.0'],
    ['too long a text', { gaps: ['x'.repeat(4001)] }, 'data.gaps.0'],
    ['a NUL', { gaps: ['a\u0000b'] }, 'data.gaps.0'],
    ['a direction mark', { gaps: ['a\u202eb'] }, 'data.gaps.0'],
  ];
  test.each(cases)('%s is refused with its field, and nothing changes', async (_name, data, field) => {
    const story = new Story(scene);
    await story.submitted();
    const { status, refused } = await story.send(programOffice, 'returnRequest', data);
    expect([status, refused.field]).toEqual([422, field]);
    expect(refused.sentence.length).toBeGreaterThan(5);
    expect(await scene.sql('select version, phase from request where request_id = $1', [story.requestId])).toEqual([
      { version: 2, phase: 'submitted' },
    ]);
  });

  test('half a character is refused, wherever it stands', async () => {
    const story = new Story(scene);
    await story.submitted();
    expect((await story.send(programOffice, 'returnRequest', { gaps: ['a\ud800b'] })).refused).toMatchObject({
      code: 'invalid',
      field: 'data',
    });
    const draft = new Story(scene);
    await draft.draft();
    const save = { requestId: draft.requestId, questionId: 'objective', answer: { value: 'a\udc00b' }, expectedVersion: 0 };
    expect((await scene.call(preparer, 'assessment.save', save)).status).toBe(422);
  });

  test('markup, emoji and other scripts are stored as typed', async () => {
    const story = new Story(scene);
    await story.submitted();
    const words = '<b>Beds</b> & 🛏️ — مرحبا {x}';
    await story.and(programOffice, 'returnRequest', { gaps: [words] });
    const { data } = await scene.call(official, 'request.get', { requestId: story.requestId });
    expect(Object.values(data.texts)).toEqual([{ text: words }]);
  });

  test('the same key with another payload is refused', async () => {
    const story = new Story(scene);
    await story.submitted();
    const key = randomUUID();
    await story.send(programOffice, 'returnRequest', { gaps: ['x'] }, { key });
    const { status, refused } = await story.send(programOffice, 'returnRequest', { gaps: ['y'] }, { key });
    expect([status, refused.code]).toEqual([422, 'keyReused']);
  });

  test('an answer that the question does not allow is refused with its field', async () => {
    const story = new Story(scene);
    await story.draft();
    const save = (questionId: string, answer: object) =>
      scene.call(preparer, 'assessment.save', { requestId: story.requestId, questionId, answer, expectedVersion: 0 });
    expect((await save('jailBeds', { value: 'many' })).refused).toMatchObject({ code: 'invalid', field: 'answer.value' });
    expect((await save('jailBeds', { value: 4, asOf: '2030-01-01' })).refused).toMatchObject({ field: 'answer.asOf' });
    expect((await save('nothing', { value: 4 })).refused).toMatchObject({ field: 'questionId' });
  });
});

describe('400', () => {
  test('a malformed envelope names its field', async () => {
    const { status, refused } = await scene.call(official, 'request.discardDraft', {
      requestId: 'x',
      expectedVersion: 1,
      key: randomUUID(),
      data: {},
    });
    expect([status, refused.code, refused.field]).toEqual([400, 'malformed', 'requestId']);
    expect(
      (await scene.call(official, 'request.discardDraft', { requestId: randomUUID(), expectedVersion: -1, key: randomUUID(), data: {} }))
        .refused.field,
    ).toBe('expectedVersion');
    expect(
      (
        await scene.call(official, 'request.discardDraft', {
          requestId: randomUUID(),
          expectedVersion: 1,
          key: randomUUID(),
          data: {},
          extra: 1,
        })
      ).refused.field,
    ).toBe('extra');
  });

  test('filters that no database could look for are refused', async () => {
    for (const input of [
      { q: 'a\u0000b' },
      { fieldOffice: '\u0000' },
      { state: '\u0000a' },
      { limit: 101 },
      { phase: ['nowhere'] },
      { more: 1 },
    ])
      expect((await scene.call(programOffice, 'request.list', input)).status, JSON.stringify(input)).toBe(400);
    const save = { requestId: randomUUID(), questionId: 'x', answer: null, expectedVersion: 2 ** 40 };
    expect((await scene.call(preparer, 'assessment.save', save)).refused.field).toBe('expectedVersion');
  });

  test('an error carries an id and never a stack', async () => {
    const { refused } = await scene.call(official, 'request.get', { requestId: 'x' });
    expect(refused.id).toBe('test-id');
    expect(JSON.stringify(refused)).not.toMatch(/\.ts|node_modules|at /);
  });
});
