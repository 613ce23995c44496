import { randomBytes, randomUUID } from 'node:crypto';
import { people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeLog } from '../log.ts';
import { runClock } from '../outbox/clock.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';

const { official, preparer, programOffice, investigations, detention, headquarters } = people;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
}, 60_000);
afterAll(() => scene.close());

const ask = () => ({ threadId: randomUUID(), questionId: 'needs', text: 'Do these needs hold for both jails?', dueOn: '2026-12-08' });
const lettersOf = (story: Story) =>
  scene.sql('select to_party, to_office, subject, body from outbox where request_id = $1 order by sequence desc', [story.requestId]);
const rowOf = async (story: Story) => (await scene.sql('select * from request where request_id = $1', [story.requestId]))[0];
const threadsFor = (actor: Parameters<Scene['call']>[0], story: Story) => scene.call(actor, 'talk.threads', { requestId: story.requestId });

describe('a question of one side to the other', () => {
  test('both read the same talk: the question in its words, who wrote, and whose turn it is', async () => {
    const story = await new Story(scene).assessing();
    const first = ask();
    await story.and(investigations, 'openThread', first);
    await story.and(preparer, 'replyInThread', { threadId: first.threadId, text: 'For both.', dueOn: null });
    const [ours, theirs] = [await threadsFor(official, story), await threadsFor(detention, story)];
    expect(ours.data).toEqual(theirs.data);
    expect(ours.data.threads).toMatchObject([
      {
        questionId: 'needs',
        section: 'helpNeeded',
        side: 'ice',
        turn: 'ice',
        dueOn: null,
        entries: [{ by: { role: 'ice.liaisonInvestigations' } }, { by: { role: 'agency.preparer' } }],
        closed: null,
      },
    ]);
    expect(ours.data.threads[0].question).toMatch(/\?$|\w/);
    const words = ours.data.threads[0].entries.map(({ text }: { text: { textId: string } }) => ours.data.texts[text.textId]);
    expect(JSON.stringify(words)).toMatch(/both jails.*For both/);
  });
  test('the other side gets a letter that names the question and quotes nobody', async () => {
    const story = await new Story(scene).assessing();
    await story.and(detention, 'openThread', ask());
    const [letter] = await lettersOf(story);
    expect(letter).toMatchObject({ to_party: 'agency' });
    expect(letter.body).toContain('asked the other side about “');
    expect(letter.body).not.toContain('both jails');
  });
  test('it is on the agency’s list of what waits for it, late when its date has passed, and gone once it replied', async () => {
    const story = await new Story(scene).assessing();
    const first = ask();
    await story.and(programOffice, 'openThread', first);
    const mine = async () => {
      const { data } = await scene.call(official, 'home.get');
      return data.yourTurn.find((line: { kind: string; id: string }) => line.kind === 'questions' && line.id === story.requestId);
    };
    expect(await mine()).toMatchObject({ what: '1', dueOn: '2026-12-08', late: false });
    const before = scene.now;
    scene.now = '2026-12-09T16:00:00.000Z';
    expect(await mine()).toMatchObject({ late: true });
    scene.now = before;
    await story.and(official, 'replyInThread', { threadId: first.threadId, text: 'Yes.', dueOn: null });
    expect(await mine()).toBeUndefined();
    expect(await rowOf(story)).toMatchObject({ questions_agency: 0, questions_ice: 1, question_due_agency: null });
  });
  test('the agency’s question is in ICE’s view of questions: the liaison’s own cases, the program office’s all', async () => {
    const story = await new Story(scene).assessing();
    await story.and(official, 'openThread', ask());
    const seenBy = async (actor: typeof detention) => {
      const { data } = await scene.call(actor, 'request.list', { view: 'questions', limit: 100 });
      return data.rows.some(({ requestId }: { requestId: string }) => requestId === story.requestId);
    };
    expect(await seenBy(investigations)).toBe(true);
    expect((await scene.call(programOffice, 'queue.counts')).data.views.questions.count).toBeGreaterThan(0);
    expect(await seenBy({ ...investigations, person: randomUUID() })).toBe(false);
  });
  test('404 to another agency, and 409 for a question that only one side sees', async () => {
    const story = await new Story(scene).assessing();
    expect((await threadsFor(stranger, story)).status).toBe(404);
    expect(await story.send(stranger, 'openThread', ask())).toMatchObject({ status: 404 });
    const hidden = await story.send(official, 'openThread', { ...ask(), questionId: 'noSuchQuestion' });
    expect([hidden.status, hidden.refused.rejection.code]).toEqual([409, 'unknownQuestion']);
    const liaison = await story.send({ ...detention, person: randomUUID() }, 'openThread', ask());
    expect([liaison.status, liaison.refused.rejection.code]).toEqual([403, 'notNamedLiaison']);
  });
});

describe('a visit', () => {
  test('recorded by the agency, acknowledged with a note by ICE: both read the same words', async () => {
    const story = await new Story(scene).assessing();
    const visit = { kind: 'visit', place: 'The jail', attendees: 'The captain', whatWasSeen: 'Booking and the annex' };
    await story.and(official, 'recordMeeting', { heldOn: '2026-11-24', documentId: null, minutes: 'We walked through.', ...visit });
    const read = async (actor: typeof official | typeof detention) =>
      (await scene.call(actor, 'request.get', { requestId: story.requestId })).data;
    const [meeting] = (await read(official)).view.meetings;
    await story.and(detention, 'acknowledgeMinutes', { meetingId: meeting.minutes.textId, note: 'The annex was locked.' });
    const [ours, theirs] = [await read(official), await read(detention)];
    expect(ours.view.meetings).toEqual(theirs.view.meetings);
    expect(ours.view.meetings[0]).toMatchObject({ kind: 'visit', recordedBy: 'agency', words: [{ by: { party: 'ice' } }] });
    expect(ours.texts[ours.view.meetings[0].words[0].note.textId]).toMatchObject({ text: 'The annex was locked.' });
    expect(JSON.stringify(await scene.sql("select data from event where stream = 'request/' || $1", [story.requestId]))).not.toMatch(
      /annex|captain|walked/,
    );
  });
});

describe('a hold', () => {
  const tick = () =>
    runClock(
      { database: scene.worker, now: () => scene.now, ids: randomUUID, salts: () => randomBytes(16).toString('hex') },
      makeLog('silent'),
    );
  test('whose review date passes is said once to both, and is headquarters’ to review', async () => {
    const before = scene.now;
    const story = await new Story(scene).submitted();
    await story.and(headquarters, 'holdRequest', { reason: 'Funds', reviewOn: '2026-12-01' });
    const overdue = async () =>
      (await scene.call(headquarters, 'request.list', { view: 'holdsOverdue', limit: 100 })).data.rows.map(
        ({ requestId }: { requestId: string }) => requestId,
      );
    scene.now = '2026-12-01T23:00:00.000Z';
    await tick();
    expect(await overdue()).not.toContain(story.requestId);
    scene.now = '2026-12-02T18:00:00.000Z';
    await tick();
    await tick();
    expect(await overdue()).toContain(story.requestId);
    const told = (await lettersOf(story)).filter(({ body }) => body.includes('was to be reviewed on Tue 1 Dec 2026, and it was not'));
    expect(told.map(({ to_party, to_office }) => [to_party, to_office]).toSorted()).toEqual([
      ['agency', 'agency.official'],
      ['ice', 'ice.headquarters'],
    ]);
    const { data } = await scene.call(official, 'request.get', { requestId: story.requestId });
    expect(data.view.missed).toBe('2026-12-01');
    story.version = data.version;
    await story.and(headquarters, 'extendHold', { reason: 'Still', reviewOn: '2027-01-10' });
    expect(await overdue()).not.toContain(story.requestId);
    scene.now = before;
  });
});

describe('an ending that the agency disputes', () => {
  const disputed = async () => {
    const story = new Story(scene);
    const { agencyId } = official;
    await story.and(programOffice, 'recordPaperRequest', {
      requestId: story.requestId,
      agencyId,
      earlierRequestId: null,
      receivedOn: '2026-11-20',
      means: 'telephone',
      documentId: null,
      writer: 'The undersheriff',
      asks: [{ trackId: randomUUID(), subject: { component: 'communityShield' } }],
    });
    const documentId = randomUUID();
    await scene.sql(
      `insert into document (document_id, request_id, agency_id, kind, file_name, media_type, bytes, sha256, state, by_person, at)
       values ($1, $2, $3, 'letter', 'letter.pdf', 'application/pdf', 1, $4, 'notScanned', $5, now())`,
      [documentId, story.requestId, agencyId, 'a'.repeat(64), programOffice.person],
    );
    await story.and(programOffice, 'recordPaperWithdrawal', { statedOn: '2026-11-23', documentId });
    return story.and(official, 'disputeEnding', { statement: 'Nobody here wrote that letter.', documentId: null });
  };
  test('both words stay on the case and in its history, for both sides', async () => {
    const story = await disputed();
    expect(story.phase).toBe('withdrawn');
    expect((await lettersOf(story))[0]).toMatchObject({ to_party: 'ice' });
    await story.and(headquarters, 'answerDispute', { statement: 'It was another agency’s letter.', stands: false });
    expect((await lettersOf(story))[0]).toMatchObject({ to_party: 'agency' });
    for (const actor of [official, programOffice]) {
      const { data } = await scene.call(actor, 'request.get', { requestId: story.requestId });
      const { dispute } = data.view;
      expect([data.texts[dispute.statement.textId].text, data.texts[dispute.answer.statement.textId].text, dispute.answer.stands]).toEqual([
        'Nobody here wrote that letter.',
        'It was another agency’s letter.',
        false,
      ]);
      const { data: history } = await scene.call(actor, 'request.timeline', { requestId: story.requestId });
      expect(history.events.map(({ type }: { type: string }) => type).slice(-3)).toEqual([
        'RequestWithdrawn',
        'EndingDisputed',
        'DisputeAnswered',
      ]);
    }
  });
  test('lists say so, and ICE finds what it has not answered', async () => {
    const story = await disputed();
    const rows = async (actor: typeof official | typeof headquarters, view?: string) =>
      (await scene.call(actor, 'request.list', { ...(view === undefined ? {} : { view }), limit: 100 })).data.rows.filter(
        ({ requestId }: { requestId: string }) => requestId === story.requestId,
      );
    expect(await rows(official)).toMatchObject([{ dispute: 'unanswered' }]);
    expect(await rows(headquarters, 'disputed')).toHaveLength(1);
    await story.and(programOffice, 'answerDispute', { statement: 'We keep to it.', stands: true });
    expect(await rows(headquarters)).toMatchObject([{ dispute: 'stands' }]);
    expect(await rows(headquarters, 'disputed')).toEqual([]);
  });
  test('the agency can go on with a request that links to it, and nobody disputes or answers twice', async () => {
    const story = await disputed();
    const twice = await story.send(official, 'disputeEnding', { statement: 'Again.', documentId: null });
    expect([twice.status, twice.refused.rejection.code]).toEqual([409, 'alreadyDisputed']);
    const next = new Story(scene);
    await next.and(preparer, 'openRequest', { requestId: next.requestId, agencyId: official.agencyId, earlierRequestId: story.requestId });
    const { data } = await scene.call(official, 'request.get', { requestId: story.requestId });
    expect(data.later).toMatchObject([{ requestId: next.requestId }]);
  });
});
