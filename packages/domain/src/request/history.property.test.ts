import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../kernel/instant.ts';
import type { Actor } from '../parties/actor.ts';
import {
  aRequest,
  ask,
  border,
  cap,
  digestOf,
  draftDigest,
  editionInTest,
  everything,
  givenRequest,
  idOf,
  jail,
  named,
  people,
  stranger,
} from '../testing/index.ts';
import { requestTime } from '../time/requestTime.ts';
import { firstTargets } from '../time/targets.ts';
import { request } from './decide.ts';
import { parseRequestFact } from './parse.ts';
import { sendBackParts } from './sendBackParts.ts';
import { hasEnded, type RequestState } from './state.ts';
import { turn } from './turn.ts';

type Story = ReturnType<typeof aRequest.draft>;
const actors: readonly Actor[] = [...Object.values(people), stranger, everything.agency, everything.ice];
/** Everything that a person types in these histories. It must never be found in an event. */
const words = 'Typed by a person.';

const askedIn = (state: RequestState, pick: number): string =>
  nth('questions' in state ? state.questions : [], pick)?.askId ?? idOf('none');
const disagreedIn = (state: RequestState, pick: number): string =>
  nth('disagreements' in state ? state.disagreements : [], pick)?.disagreementId ?? idOf('none');
const plannedIn = (state: RequestState, pick: number): string =>
  nth('actions' in state ? state.actions : [], pick)?.actionId ?? idOf('none');
const nth = <One>(list: readonly One[] | undefined, pick: number): One | undefined => list?.[pick % (list.length || 1)];

/** A payload that fits the state, for any command. */
function payloadFor(type: string, { state, today, content }: Story, pick: number): object {
  const tracks = 'tracks' in state ? state.tracks : [];
  const track = tracks[pick % (tracks.length || 1)]?.trackId ?? jail.trackId;
  const sections = [...editionInTest.agencySections, ...editionInTest.iceSections];
  const sectionId = sections[pick % sections.length] ?? 'needs';
  const asks = [[jail], [jail, border], []][pick % 3] ?? [];
  const kinds = ['selected', 'notSelected', 'deferred', 'offeredInstead'] as const;
  const kind = kinds[pick % 4];
  const ahead = `${Number(today.slice(0, 4)) + 1}${today.slice(4, 8)}01`;
  const thread = ('threads' in state ? state.threads?.[0]?.threadId : undefined) ?? idOf('no thread');
  const payloads: Readonly<Record<string, object>> = {
    SubmitRequest: { submissionId: idOf('s'), digest: draftDigest, asks, adviseUs: asks.length === 0 },
    ReturnRequest: { gaps: [words] },
    AcknowledgeRequest: named,
    ReassignLiaisons: { investigations: everything.ice.person, detention: people.detention.person },
    StartAssessment: {
      edition: editionInTest.editionId,
      agencySections: editionInTest.agencySections,
      iceSections: editionInTest.iceSections,
    },
    FinishSection: { sectionId, snapshotId: idOf('s'), digest: digestOf(sectionId) },
    ReopenSection: { sectionId, reason: words },
    CorrectAnswers: { sectionId, snapshotId: idOf('c'), digest: digestOf('corrected'), questions: ['jailBeds'], reason: words },
    OverruleFit: { subject: jail.subject, band: 'fits', reason: words },
    CompleteAssessment: { summary: words },
    AddComponent: ask({ component: 'communityShield' }),
    ProposeOutcome: {
      trackId: track,
      kind,
      reason: words,
      offers: kind === 'offeredInstead' ? cap : null,
      until: kind === 'deferred' ? ahead : null,
      ...(pick % 3 === 0 ? { reasonCodes: ['other'] } : {}),
      ...(kind === 'deferred' && pick % 2 === 0 ? { awaits: 'fundsAvailable' } : {}),
    },
    AgreeOutcome: { trackId: track, digest: content.rowDigests[track] },
    AskAboutOutcome: { askId: idOf(`ask ${pick}`), trackId: track, question: words },
    AnswerAboutOutcome: { askId: askedIn(state, pick), answer: words },
    WithdrawComponent: { trackId: track, reason: words },
    RecordDisagreement: { disagreementId: idOf(`word ${pick}`), trackId: pick % 2 === 0 ? track : null, text: words },
    AnswerDisagreement: { disagreementId: disagreedIn(state, pick), text: words },
    CloseRowInDisagreement: { trackId: track, reason: words, reasonCodes: ['iceLacksFunds'] },
    PlanAction: { actionId: idOf(`action ${pick}`), side: pick % 2 === 0 ? 'agency' : 'ice', what: words, dueOn: ahead },
    ChangeAction: { actionId: plannedIn(state, pick), what: words, dueOn: ahead, reason: words },
    DropAction: { actionId: plannedIn(state, pick), reason: words },
    MarkActionDone: { actionId: plannedIn(state, pick), doneOn: today },
    StateResources: { supervisors: pick, seats: null, beds: 3, fundsUsd: null, statement: words },
    CommentAsCounsel: { comment: words },
    RecordAwaitedEvent: { awaits: 'fundsAvailable', happenedOn: today, documentId: null, statement: words },
    KeepDeterminationRecord: { documentId: idOf('record'), sha256: digestOf('record'), bytes: 3, after: 'reached' },
    NameCivilRightsReviewer: { reviewer: pick % 2 === 0 ? people.civilRights.person : everything.ice.person },
    RecordCivilRightsReview: {
      finding: pick % 3 === 0 ? 'objection' : 'noObjection',
      conditions: [words],
      note: words,
      sources: ['other'],
      sourcesText: words,
    },
    ConcurDetermination: { digest: content.determinationDigest },
    FileFieldMemo: { memo: words, recommends: pick % 2 === 0 },
    SendBackToDetermination: { reason: words, ...(pick % 2 === 0 ? { part: sendBackParts[pick % sendBackParts.length] } : {}) },
    ApproveRequest: { agreements: tracks.map(({ trackId }) => ({ trackId, agreementId: idOf(trackId) })) },
    DeclineRequest: { reason: words, reapplyWhen: words },
    HoldRequest: { reason: words, reviewOn: ahead },
    ExtendHold: { reason: words, reviewOn: ahead },
    WithdrawRequest: { statedOn: today, statementDocumentId: null, statement: words },
    RecordPaperWithdrawal: { statedOn: today, documentId: idOf('w') },
    GiveLapseNotice: { documentId: null, notice: words },
    AnswerLapseNotice: { statement: words },
    RecordMeeting: { heldOn: today, documentId: null, minutes: words, kind: 'visit', place: words, attendees: words, whatWasSeen: words },
    AcknowledgeMinutes: {
      meetingId: ('meetings' in state ? state.meetings[0]?.minutes.textId : undefined) ?? idOf('no meeting'),
      note: pick % 2 === 0 ? words : null,
    },
    OpenThread: { threadId: idOf(`thread ${pick}`), questionId: 'beds', text: words, dueOn: ahead },
    ReplyInThread: { threadId: thread, text: words, dueOn: pick % 2 === 0 ? ahead : null },
    CloseThread: { threadId: thread },
    DisputeEnding: { statement: words, documentId: null },
    AnswerDispute: { statement: words, stands: pick % 2 === 0 },
  };
  return payloads[type] ?? {};
}
/** What is only said, and moves nothing. */
const talk = ['OpenThread', 'ReplyInThread', 'CloseThread', 'AcknowledgeMinutes', 'NoteHoldOverdue', 'DisputeEnding', 'AnswerDispute'];
const ends = new Set(['WithdrawRequest', 'RecordPaperWithdrawal', 'DeclineRequest', 'DiscardDraft', 'RecordLapse']);

/** Random steps alone seldom come far, so histories begin at every stage. */
const starts = [
  aRequest.draft(),
  aRequest.onPaper(),
  aRequest.assessing(),
  aRequest.answered(),
  aRequest.determining(),
  aRequest.agreed(),
  aRequest.reviewed(),
  aRequest.concurred(),
  aRequest.deferred(),
];

/** One history of open actions, chosen by numbers. Endings and holds are mostly passed over. */
function follow(picks: readonly number[], check: (story: Story) => void): Story {
  let story = starts[(picks[0] ?? 0) % starts.length] ?? aRequest.draft();
  for (const pick of picks) {
    if (pick % 11 === 0) story = story.later(pick % 2 === 0 ? 3 : 70);
    check(story);
    const open = actors.flatMap((actor) =>
      request
        .actionsFor(request.viewFor(actor.party, story.state, story.content), { actor, today: story.today })
        .filter(({ type, shut }) => shut === undefined && (pick % 17 === 0 || !(ends.has(type) || type === 'HoldRequest')))
        .map(({ type }) => ({ actor, type })),
    );
    const chosen = open[pick % (open.length || 1)];
    if (chosen === undefined) continue;
    const { outcome } = story.when(chosen.actor, chosen.type, payloadFor(chosen.type, story, pick));
    if (outcome.ok) story = givenRequest(...story.events, ...outcome.value);
  }
  return story;
}
const picks = fc.array(fc.nat({ max: 100_000 }), { minLength: 20, maxLength: 60 });
const runs = { numRuns: 80, seed: 287 };
/** Much thinking on a machine that may be busy. */
const patient = { timeout: 60_000 };

test('the barrier says the same on each party’s view as on the whole state', patient, () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      follow(chosen, ({ state, content, today }) => {
        const whole = { ...state, content };
        for (const actor of actors) {
          const view = request.viewFor(actor.party, state, content);
          const differ = request.commands.filter(
            (spec) =>
              JSON.stringify(request.barrier(spec, view, { actor, today })) !==
              JSON.stringify(request.barrier(spec, whole, { actor, today })),
          );
          if (differ.length > 0) throw new Error(`${actor.person} in ${state.phase}: ${differ.map(({ type }) => type).join(', ')}`);
        }
      });
    }),
    { ...runs, numRuns: 40 },
  );
});
test('the agency’s view never holds what only ICE sees, and ICE’s never what was not sent', patient, () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      follow(chosen, ({ state, content }) => {
        expect(JSON.stringify(request.viewFor('agency', state, content))).not.toContain('"internal"');
        expect(JSON.stringify(request.viewFor('ice', state, content))).not.toContain('draftDigest');
      });
    }),
    runs,
  );
});
test('no typed word enters an event, and every event reads back as it was written', patient, () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      const { events, state } = follow(chosen, () => undefined);
      expect(JSON.stringify(events)).not.toContain(words);
      for (const { type, data } of events) expect(parseRequestFact(type, JSON.parse(JSON.stringify(data)))).toEqual({ type, data });
      expect(request.fold(request.initial, JSON.parse(JSON.stringify(events)))).toEqual(state);
    }),
    runs,
  );
});
test('whoever has the turn has something to do besides stopping', patient, () => {
  const stops = new Set([...ends, ...talk, 'HoldRequest', 'ExtendHold', 'GiveLapseNotice', 'AnswerLapseNotice']);
  fc.assert(
    fc.property(picks, (chosen) => {
      follow(chosen, ({ state, content, today }) => {
        const { holder, by } = turn(state);
        if (hasEnded(state.phase) || holder === 'nobody') return;
        // `everything` stands for "somebody else in that office": a new person can always be named or appointed.
        const someone: readonly Actor[] = [
          ...Object.values(people),
          { ...people.fieldDirector, person: idOf('another director') },
          { ...people.headquarters, person: idOf('another') },
        ];
        for (const party of holder === 'both' ? ['agency', 'ice'] : [holder]) {
          const open = someone
            .filter((actor) => actor.party === party && actor.roles.some((role) => by.includes(role)))
            .flatMap((actor) =>
              request.actionsFor(request.viewFor(actor.party, state, content), { actor, today }).filter(({ shut }) => shut === undefined),
            )
            .filter(({ type }) => !stops.has(type));
          const named = 'civilRights' in state ? state.civilRights?.reviewer : undefined;
          const byOther =
            named === everything.ice.person || ('liaisons' in state && state.liaisons.investigations === everything.ice.person);
          if (!byOther) expect(open.length, `${state.phase} ${party}`).toBeGreaterThan(0);
        }
      });
    }),
    runs,
  );
});
test('the time ledger counts every day-end since the request was sent, once', patient, () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      const { events, state, today } = follow(chosen, () => undefined);
      const sent = events.find(({ type }) => type === 'RequestSubmitted' || type === 'PaperRequestRecorded');
      // What is said after the end does not count a day.
      const last = events.find((_event, index) => hasEnded(request.fold(request.initial, events.slice(0, index + 1)).phase));
      const end = hasEnded(state.phase) ? (last?.on ?? today) : today;
      const kept = { now: `${today}T18:00:00.000Z`, calendar: { holidays: [] }, targets: firstTargets, zoneOf: () => 'America/Chicago' };
      const { days, holders, steps } = requestTime(events, kept);
      expect(days).toBe(sent === undefined ? 0 : daysBetween(sent.on, end));
      expect(Object.values(holders).reduce((sum, one) => sum + one.days, 0)).toBe(days);
      expect(steps.reduce((sum, one) => sum + one.days, 0)).toBe(days);
    }),
    runs,
  );
});
