import { currentEdition, type Edition, editionOf, missingIn } from '@ice-access/domain/assessment';
import { addDays } from '@ice-access/domain/kernel';
import type { Actor } from '@ice-access/domain/parties';
import * as command from '@ice-access/domain/request';
import { getAssessment } from '../../assessment/getAssessment.ts';
import { saveAnswer } from '../../assessment/saveAnswer.ts';
import { getDetermination } from '../../determination/getDetermination.ts';
import { answersOf, askedAtFiling } from '../answers.ts';
import type { Play } from '../play.ts';
import { programOf, type Story } from '../story.ts';
import { words } from '../words.ts';
import { type Step, step } from './step.ts';

const editionOfPlay = ({ edition }: Play): Edition => (edition === undefined ? undefined : editionOf(edition)) ?? currentEdition;

/** What this side answers, each field saved on its own as the form does. */
async function save(play: Play, actor: Actor, { story, only }: { story: Story; only: (questionId: string) => boolean }): Promise<void> {
  const side = actor.party === 'agency' ? 'agency' : 'ice';
  const { agency, stage } = play;
  const respondent = { agency, programs: story.asks.map(programOf), chance: stage.chance, asOf: addDays(stage.today, -30) };
  const answers = answersOf(side, { before: play.answers, respondent, edition: editionOfPlay(play) });
  for (const [questionId, answer] of Object.entries(answers)) {
    if (!only(questionId) || play.answers[questionId] !== undefined) continue;
    await saveAnswer(stage.caller(actor), { requestId: play.requestId, questionId, answer, expectedVersion: 0 });
    play.answers = { ...play.answers, [questionId]: answer };
  }
}

/** Half-way cases are answered in full, so that their fit shows everything; decided ones as far as their programs need it. */
function wantedBy(story: Story, play: Play): (questionId: string) => boolean {
  if (story.agreements.length === 0 || story.agency === 0) return () => true;
  const edition = editionOfPlay(play);
  return (questionId) => edition.sections.some((section) => missingIn(edition, section, play.answers).includes(questionId));
}

/** Hands over the sections of one side that are open. */
async function finish(play: Play, actor: Actor, most = Number.POSITIVE_INFINITY): Promise<void> {
  const page = await getAssessment(play.stage.caller(actor), play.requestId);
  const onFile = await play.onFile(actor);
  const sections = onFile !== undefined && 'sections' in onFile.state ? onFile.state.sections : {};
  const side = actor.party === 'agency' ? 'agency' : 'ice';
  const open = Object.entries(sections).filter(([, section]) => section.side === side && section.finished === null);
  for (const [sectionId] of open.slice(0, most)) {
    const digest = page.sections[sectionId]?.digest ?? '';
    await play.send(actor, command.FinishSection, { sectionId, snapshotId: play.stage.id(), digest });
  }
}

async function submit(play: Play): Promise<void> {
  const { official } = play.people;
  const { draftDigest } = await getAssessment(play.stage.caller(official), play.requestId);
  await play.send(official, command.SubmitRequest, { submissionId: play.stage.id(), digest: draftDigest });
}

const capTrack = (play: Play) => ({ trackId: play.stage.id(), subject: { component: 'criminalAlienProgram' } });

/** What ICE proposes for a track that has no outcome yet. */
function proposal(play: Play, story: Story, index: number): object {
  const plain = { offers: null, until: null };
  if (story.outcome === 'deferred') return { ...plain, kind: 'deferred', reason: words.deferred, until: addDays(story.asOf, 95) };
  if (story.outcome === 'none' || (story.outcome === 'first' && index > 0))
    return { ...plain, kind: 'notSelected', reason: words.notSelected };
  if (story.outcome === 'instead' && index === 0)
    return { ...plain, kind: 'offeredInstead', reason: words.instead, offers: capTrack(play) };
  return { ...plain, kind: 'selected', reason: story.outcome === 'instead' ? words.insteadSelected : words.selected };
}

async function tracksOf(play: Play) {
  const onFile = await play.onFile(play.people.official);
  return onFile === undefined || onFile.state.phase === 'unopened' ? [] : onFile.state.tracks;
}

async function propose(play: Play, story: Story, investigations: Actor): Promise<void> {
  for (const [index, track] of (await tracksOf(play)).entries()) {
    if (track.standing.kind !== 'open') continue;
    await play.send(investigations, command.ProposeOutcome, { trackId: track.trackId, ...proposal(play, story, index) });
  }
}

/** The agency answers each proposal; what was offered instead then needs an outcome of its own. */
async function agree(play: Play, story: Story, investigations: Actor): Promise<void> {
  for (const round of [1, 2]) {
    for (const track of await tracksOf(play)) {
      if (track.standing.kind === 'proposed') await play.send(play.people.official, command.AgreeOutcome, { trackId: track.trackId });
    }
    if (round === 1) await propose(play, story, investigations);
  }
}

async function concur(play: Play, actor: Actor): Promise<void> {
  const { digest } = await getDetermination(play.stage.caller(actor), play.requestId);
  await play.send(actor, command.ConcurDetermination, { digest });
}

async function approve(play: Play, headquarters: Actor): Promise<void> {
  const selected = command.selectedTracks(await tracksOf(play));
  const tracks = await tracksOf(play);
  const agreements = selected.map((trackId) => ({ trackId, agreementId: play.stage.id() }));
  await play.send(headquarters, command.ApproveRequest, { agreements });
  for (const { trackId, agreementId } of agreements) {
    const subject = tracks.find((track) => track.trackId === trackId)?.subject;
    if (subject !== undefined) play.agreements.push({ agreementId, subject });
  }
}

const opened = (story: Story, earlier: () => string | null): readonly Step[] => [
  step('open', 0, (play) =>
    play.send(play.people.preparer, command.OpenRequest, {
      requestId: play.requestId,
      agencyId: play.stage.agencyOf(play.agency),
      earlierRequestId: earlier(),
    }),
  ),
  step('begin', 1, (play) => save(play, play.people.preparer, { story, only: (id) => askedAtFiling.has(id) && id !== 'objective' })),
  step('fill', 2, (play) => save(play, play.people.preparer, { story, only: (id) => askedAtFiling.has(id) })),
  step('submit', 2, submit),
];

const recordedFromPaper = (story: Story): readonly Step[] => [
  step('submit', 0, async (play) => {
    const agencyId = play.stage.agencyOf(play.agency);
    const asks = story.asks.map((subject) => ({ trackId: play.stage.id(), subject }));
    const came = {
      receivedOn: addDays(play.stage.today, -4),
      means: 'telephone',
      documentId: null,
      writer: `The head of ${play.agency.name}`,
    };
    await play.send(play.stage.cast.ice.program, command.RecordPaperRequest, {
      requestId: play.requestId,
      agencyId,
      earlierRequestId: null,
      ...came,
      asks,
    });
  }),
];

/** A request's way from the first word to headquarters' decision, as a list of days. */
export function requestSteps(story: Story, earlier: () => string | null): readonly Step[] {
  const pair = story.pair;
  const investigations = (play: Play) => play.stage.cast.ice[(['investigations', 'investigations2', 'investigations3'] as const)[pair]];
  const detention = (play: Play) => play.stage.cast.ice[(['detention', 'detention2', 'detention3'] as const)[pair]];
  const program = (play: Play) => play.stage.cast.ice[pair === 0 ? 'program' : 'program2'];
  const returned: readonly Step[] = story.returned
    ? [step('return', 4, (play) => play.send(program(play), command.ReturnRequest, { gaps: words.gaps })), step('resubmit', 6, submit)]
    : [];
  const paper: readonly Step[] = story.paper
    ? [step('takeOver', 6, (play) => play.send(play.people.official, command.TakeOverRequest, {}))]
    : [];
  return [
    ...(story.paper ? recordedFromPaper(story) : opened(story, earlier)),
    ...returned,
    step('acknowledge', 6, (play) =>
      play.send(program(play), command.AcknowledgeRequest, {
        fieldOffice: story.fieldOffice,
        investigations: investigations(play).person,
        detention: detention(play).person,
      }),
    ),
    ...paper,
    step('start', 4, (play) => play.send(investigations(play), command.StartAssessment, {})),
    step('agencyBegins', 8, async (play) => {
      await save(play, play.people.preparer, { story, only: wantedBy(story, play) });
      await finish(play, play.people.preparer, 4);
    }),
    step('agencyAnswers', 9, (play) => finish(play, play.people.preparer)),
    step('iceAnswers', 6, async (play) => {
      await save(play, detention(play), { story, only: wantedBy(story, play) });
      await finish(play, detention(play));
    }),
    step('meet', 4, (play) =>
      play.send(investigations(play), command.RecordMeeting, { heldOn: play.stage.today, documentId: null, minutes: words.minutes }),
    ),
    step('complete', 3, (play) => play.send(investigations(play), command.CompleteAssessment, { summary: words.summary })),
    step('propose', 4, (play) => propose(play, story, investigations(play))),
    step('agree', 7, (play) => agree(play, story, investigations(play))),
    step('nameReviewer', 1, (play) =>
      play.send(program(play), command.NameCivilRightsReviewer, { reviewer: play.stage.cast.ice.rights.person }),
    ),
    step('review', 6, (play) =>
      play.send(play.stage.cast.ice.rights, command.RecordCivilRightsReview, {
        finding: story.condition ? 'noObjectionWithConditions' : 'noObjection',
        conditions: story.condition ? [words.condition] : [],
        note: words.rightsNote,
      }),
    ),
    step('agencyConcurs', 3, (play) => concur(play, play.people.official)),
    step('concur', 2, (play) => concur(play, play.stage.cast.ice.director)),
    step('memo', 5, (play) => play.send(play.stage.cast.ice.director, command.FileFieldMemo, { memo: words.memo })),
    step('approve', 9, (play) => approve(play, play.stage.cast.ice.headquarters)),
  ];
}

/** How a request may leave its way. */
export const requestEndings: Readonly<Record<NonNullable<Story['ending']>, readonly Step[]>> = {
  discard: [step('discard', 9, (play) => play.send(play.people.official, command.DiscardDraft, {}))],
  hold: [
    step('hold', 5, (play) =>
      play.send(play.stage.cast.ice.headquarters, command.HoldRequest, { reason: words.hold, reviewOn: addDays(play.stage.today, 120) }),
    ),
  ],
  decline: [
    step('decline', 8, (play) =>
      play.send(play.stage.cast.ice.headquarters, command.DeclineRequest, { reason: words.declined, reapplyWhen: words.reapply }),
    ),
  ],
  withdraw: [
    step('withdraw', 7, (play) =>
      play.send(play.people.official, command.WithdrawRequest, {
        statedOn: play.stage.today,
        statementDocumentId: null,
        statement: words.withdrawal,
      }),
    ),
  ],
  lapse: [
    step('notice', 50, (play) =>
      play.send(play.stage.cast.ice.program, command.GiveLapseNotice, { documentId: null, notice: words.lapse }),
    ),
  ],
};
