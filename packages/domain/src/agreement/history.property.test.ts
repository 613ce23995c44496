import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/instant.ts';
import type { Actor } from '../parties/actor.ts';
import { anAgreement, digestOf, everything, givenAgreement, idOf, pageOf, people, stranger, termsInTest } from '../testing/index.ts';
import { agreementClockCommand, agreementWakeOn } from './deadlines.ts';
import { agreement } from './decide.ts';
import { parseAgreementFact } from './parse.ts';
import { agreementHasEnded } from './state.ts';
import { agreementTurn } from './turn.ts';

type Story = ReturnType<typeof anAgreement.opened>;
const actors: readonly Actor[] = [...Object.values(people), stranger, everything.agency, everything.ice];
/** Everything that a person types in these histories. It must never be found in an event. */
const words = 'Typed by a person.';

/** A payload that fits the state, for any command. */
function payloadFor(type: string, actor: Actor, story: Story, pick: number): object {
  const { today } = story;
  const clauseId = pick % 2 === 0 ? 'reports' : 'contacts';
  const itemId = termsInTest.readiness[pick % termsInTest.readiness.length]?.itemId ?? 'supervisorNamed';
  const answer = (['accepted', 'countered', 'kept'] as const)[pick % 3];
  const notice = { reasons: words, howToRespond: words, correctiveSteps: words };
  const noted = actor.party === 'agency' ? { agencyNote: words, iceNote: null } : { agencyNote: null, iceNote: words };
  const payloads: Readonly<Record<string, object>> = {
    SendDraft: pageOf(story),
    TakeBackDraft: { reason: words },
    ProposeChange: { clauseId, text: words, reason: words },
    AnswerChange: { clauseId, answer, text: answer === 'countered' ? words : null, reason: words },
    AgreeText: pageOf(story),
    ClearText: { ...pageOf(story), ...noted },
    RaiseLegalObjection: { objection: words },
    RecordAuthority: { ...pageOf(story), kind: 'resolution', body: words, number: '2026-14', decidedOn: today, documentId: idOf('d') },
    RecordAuthorityRefused: { reason: words, decidedOn: today, documentId: null },
    SignForAgency: { ...pageOf(story), capacity: words },
    Countersign: { ...pageOf(story), capacity: words },
    DeclineToSign: { reason: words },
    RecordSeal: { sha256: digestOf('pdf'), bytes: 9, documentId: idOf('pdf') },
    RecordSealingFailure: { cause: 'storageFull' },
    ConfirmReadiness: { itemId, documentId: idOf('evidence'), note: words },
    RevokeReadiness: { itemId, reason: words },
    EndConfirmation: { itemId: 'trainingCurrent' },
    SuspendAgreement: { startsOn: addDays(today, pick % 2 === 0 ? 0 : 95), until: addDays(today, 120), exigent: pick % 3 === 0, ...notice },
    ExtendSuspension: { until: addDays(today, 200), ...notice },
    GiveTerminationNotice: { effectiveOn: addDays(today, 90), reasons: words, documentId: null },
    CancelTerminationNotice: { reason: words },
    CompleteTermination: { documentId: null },
    SupersedeAgreement: { byAgreementId: idOf('newer') },
    HoldAgreement: { reason: words, reviewOn: addDays(today, 60) },
    ExtendHold: { reason: words, reviewOn: addDays(today, 60) },
    WithdrawFromAgreement: { statedOn: today, statementDocumentId: null, statement: words },
    CloseUnsigned: { reason: words },
    GiveLapseNotice: { documentId: null, notice: words },
    AnswerLapseNotice: { statement: words },
  };
  return payloads[type] ?? {};
}
const ends = new Set(['WithdrawFromAgreement', 'CloseUnsigned', 'RecordLapse', 'SupersedeAgreement']);
const withTerm = { termMonths: 36, suspensionNoticeDays: 90 };
/** Random steps alone seldom come far, so histories begin at every stage. */
const starts = [
  anAgreement.opened(),
  anAgreement.sent(),
  anAgreement.agreed(),
  anAgreement.cleared(),
  anAgreement.authorized(),
  anAgreement.countersigned(withTerm),
  anAgreement.inForce(),
  anAgreement.operating(withTerm),
];

/** One history of open actions, chosen by numbers. Endings are mostly passed over. */
function follow(picks: readonly number[], check: (story: Story) => void): Story {
  let story = starts[(picks[0] ?? 0) % starts.length] ?? anAgreement.opened();
  for (const pick of picks) {
    if (pick % 7 === 0) story = story.later(pick % 2 === 0 ? 3 : 100);
    check(story);
    const { state, content, today } = story;
    const open = actors.flatMap((actor) =>
      agreement
        .actionsFor(agreement.viewFor(actor.party, state, content), { actor, today })
        .filter(({ type, shut }) => shut === undefined && (pick % 17 === 0 || !ends.has(type)))
        .map(({ type }) => ({ actor, type })),
    );
    const chosen = open[pick % (open.length || 1)];
    if (chosen === undefined) continue;
    const { outcome } = story.when(chosen.actor, chosen.type, payloadFor(chosen.type, chosen.actor, story, pick));
    if (outcome.ok) story = givenAgreement(...story.events, ...outcome.value);
  }
  return story;
}
const picks = fc.array(fc.nat({ max: 100_000 }), { minLength: 10, maxLength: 40 });
const runs = { numRuns: 40, seed: 287 };
const slow = 30_000;

test(
  'the barrier says the same on each party’s view as on the whole state',
  () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        follow(chosen, ({ state, content, today }) => {
          const whole = { ...state, content };
          for (const actor of actors) {
            const view = agreement.viewFor(actor.party, state, content);
            const said = (from: typeof whole | typeof view) =>
              JSON.stringify(agreement.commands.map((spec) => agreement.barrier(spec, from, { actor, today })));
            if (said(view) !== said(whole)) throw new Error(`${actor.person} in ${state.phase}`);
          }
        });
      }),
      { ...runs, numRuns: 15 },
    );
  },
  slow,
);

test(
  'no typed word enters an event, and every event reads back as it was written',
  () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const { events, state } = follow(chosen, () => undefined);
        expect(JSON.stringify(events)).not.toContain(words);
        for (const { type, data } of events) expect(parseAgreementFact(type, JSON.parse(JSON.stringify(data)))).toEqual({ type, data });
        expect(agreement.fold(agreement.initial, JSON.parse(JSON.stringify(events)))).toEqual(state);
      }),
      runs,
    );
  },
  slow,
);

test(
  'whoever has the turn has something to do besides stopping',
  () => {
    const stops = new Set([...ends, 'HoldAgreement', 'ExtendHold', 'GiveLapseNotice', 'AnswerLapseNotice', 'RecordExpiry']);
    // Somebody else in that office can always be appointed.
    const someone = [...Object.values(people), { ...people.signatory, person: idOf('another signatory') }];
    fc.assert(
      fc.property(picks, (chosen) => {
        follow(chosen, ({ state, content, today }) => {
          const { holder, by } = agreementTurn(state);
          if (agreementHasEnded(state.phase) || holder === 'nobody' || agreementClockCommand(state, today)?.type === 'RecordExpiry') return;
          for (const party of holder === 'both' ? ['agency', 'ice'] : [holder]) {
            const open = someone
              .filter((actor) => actor.party === party && actor.roles.some((role) => by.includes(role)))
              .flatMap((actor) => agreement.actionsFor(agreement.viewFor(actor.party, state, content), { actor, today }))
              .filter(({ type, shut }) => shut === undefined && !stops.has(type));
            expect(open.length, `${state.phase} ${party}`).toBeGreaterThan(0);
          }
        });
      }),
      runs,
    );
  },
  slow,
);

test(
  'what the clock is told to do is accepted, on the day that it was told and not before',
  () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        follow(chosen, (story) => {
          const due = agreementClockCommand(story.state, story.today);
          if (due !== undefined) expect(story.when(people.clock, due.type, due.data).outcome, due.type).toMatchObject({ ok: true });
          const wakeOn = agreementWakeOn(story.state);
          expect(due === undefined).toBe(wakeOn === null || wakeOn > story.today);
        });
      }),
      runs,
    );
  },
  slow,
);
