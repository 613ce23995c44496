import { randomUUID } from 'node:crypto';
import { currentEdition, editions } from '@ice-access/domain/assessment';
import { addDays } from '@ice-access/domain/kernel';
import { fairview, people, zzOffice } from '@ice-access/domain/testing';
import type { Scene } from '../scene.ts';
import { answerTo, Story } from '../story.ts';
import { speak, spoken } from './spoken.ts';
import { type Days, evidenceOf, forIceAlone, type Stand } from './stand.ts';

const { programOffice, official, headquarters, fieldDirector, investigations, detention, civilRights } = people;
const acknowledged = { fieldOffice: zzOffice, investigations: investigations.person, detention: detention.person };
const two = ['delegation287g/jailEnforcement', 'criminalAlienProgram'];

type Way = (story: Story, days: Days) => Promise<unknown>;

/** Proposes one outcome for every track, and has the other side agree. */
async function settle(story: Story, outcome: object): Promise<void> {
  const plain = { kind: 'selected', reason: 'It fits.', offers: null, until: null };
  for (const { trackId } of await story.tracks()) {
    await story.and(fieldDirector, 'proposeOutcome', { trackId, ...plain, ...outcome });
    await story.and(official, 'agreeOutcome', { trackId });
  }
  await story.and(programOffice, 'nameCivilRightsReviewer', { reviewer: civilRights.person });
}
const review = (story: Story) =>
  story.and(civilRights, 'recordCivilRightsReview', { finding: 'noObjection', conditions: [], note: forIceAlone });
async function concur(story: Story): Promise<void> {
  const { data } = await story.scene.call(official, 'determination.get', { requestId: story.requestId });
  await story.and(official, 'concurDetermination', { digest: data.digest });
  await story.and(fieldDirector, 'concurDetermination', { digest: data.digest });
}
const settled =
  (outcome: object): Way =>
  async (story) => {
    await story.determining(two);
    await settle(story, outcome);
    await review(story);
    await concur(story);
  };
/** The program office says when the request will lapse; that day has passed by now. */
const noticed =
  (way: Way): Way =>
  async (story, days) => {
    await way(story, days);
    story.scene.now = days.later;
    await story.and(programOffice, 'giveLapseNotice', { documentId: null, notice: 'It will lapse.' });
  };
const onPaper: Way = (story) =>
  story.and(programOffice, 'recordPaperRequest', {
    requestId: story.requestId,
    agencyId: fairview,
    earlierRequestId: null,
    receivedOn: story.scene.now.slice(0, 10),
    means: 'telephone',
    documentId: null,
    writer: 'The undersheriff',
    asks: [{ trackId: randomUUID(), subject: { component: 'communityShield' } }],
  });
const acknowledge = (story: Story) => story.and(programOffice, 'acknowledgeRequest', acknowledged);
const start = (story: Story) => story.and(investigations, 'startAssessment');
const proposed =
  (by: typeof official | typeof fieldDirector): Way =>
  async (story) => {
    await story.determining(two);
    for (const { trackId } of await story.tracks())
      await story.and(by, 'proposeOutcome', { trackId, kind: 'notSelected', reason: 'Not now.', offers: null, until: null });
  };
const returned: Way = async (story) => (await story.submitted(two)).and(programOffice, 'returnRequest', { gaps: ['Say more.'] });
/** One section of each side is handed over, the others are answered. */
const assessing: Way = async (story) => {
  await story.assessing(two);
  await story.answer('ice');
  for (const [actor, side] of [[official, 'agency'] as const, [investigations, 'ice'] as const]) {
    const sectionId = currentEdition.sections.find((section) => section.side === side)?.id ?? '';
    const { data } = await story.page(actor);
    await story.and(actor, 'finishSection', { sectionId, snapshotId: randomUUID(), digest: data.sections[sectionId].digest });
  }
};
const assessed: Way = async (story) => {
  await story.assessing(two);
  await story.answer('ice');
  await story.finishAll('agency');
  await story.finishAll('ice');
  await story.and(detention, 'recordMeeting', { heldOn: story.scene.now.slice(0, 10), documentId: null, minutes: 'We met.' });
};
/** A request whose questions are those of the first edition. */
const older =
  (way: Way): Way =>
  async (story, days) => {
    const [first] = editions;
    story.scene.edition = first?.id;
    story.edition = first?.id;
    await way(story, days);
    story.scene.edition = undefined;
  };
const correctionIn = (story: Story) => ({
  sectionId: 'detentionFacilities',
  snapshotId: randomUUID(),
  answers: { jailBeds: { value: 180, unit: 'beds', source: 'State inspection', asOf: story.scene.now.slice(0, 10) } },
  reason: 'The state inspected the jail again.',
});
/** Both sides asked and wait, one thread is closed, and a visit is recorded that the agency acknowledged with a note. */
const talked: Way = async (story) => {
  await story.assessing(two);
  const dueOn = addDays(story.scene.now.slice(0, 10), 10);
  const threadId = randomUUID();
  await story.and(detention, 'openThread', { threadId, questionId: 'needs', text: 'All of these?', dueOn });
  await story.and(official, 'replyInThread', { threadId, text: 'All.', dueOn: null });
  await story.and(official, 'openThread', { threadId: spoken.agency.threadId, questionId: 'objective', text: 'Is this enough?', dueOn });
  await story.and(detention, 'openThread', { threadId: spoken.ice.threadId, questionId: 'needs', text: 'Since when?', dueOn });
  await story.and(detention, 'closeThread', { threadId });
  const seen = { kind: 'visit', place: 'The jail', attendees: 'Its captain', whatWasSeen: 'Booking' };
  await story.and(detention, 'recordMeeting', { heldOn: story.scene.now.slice(0, 10), documentId: null, minutes: 'We met.', ...seen });
  const { data } = await story.scene.call(official, 'request.get', { requestId: story.requestId });
  await story.and(official, 'acknowledgeMinutes', { meetingId: data.view.meetings[0].minutes.textId, note: 'Not the annex.' });
};
const withdrawal = (story: Story) => ({ statedOn: story.scene.now.slice(0, 10), statementDocumentId: null, statement: 'We withdraw.' });

/** Every phase of a request, and where a command needs more than the phase, a stand of its own. */
const ways: Readonly<Record<string, Way>> = {
  draft: async (story) => (await story.draft()).answer('agency', two),
  'draft/older': older((story) => story.draft()),
  discarded: async (story) => (await story.draft()).and(official, 'discardDraft'),
  submitted: (story) => story.submitted(two),
  'submitted/onPaper': onPaper,
  returned,
  'returned/noticed': noticed(returned),
  'returned/onPaper': async (story, days) => {
    await onPaper(story, days);
    await story.and(programOffice, 'returnRequest', { gaps: ['Say more.'] });
  },
  acknowledged: async (story) => acknowledge(await story.submitted(two)),
  'acknowledged/onPaper': async (story, days) => {
    await onPaper(story, days);
    await acknowledge(story);
  },
  assessing,
  'assessing/older': older(assessing),
  'assessing/done': assessed,
  'assessing/talked': talked,
  'assessing/noticed': noticed(assessing),
  'assessing/onPaper': async (story, days) => {
    await onPaper(story, days);
    await acknowledge(story);
    await start(story);
  },
  determining: (story) => story.determining(two),
  'determining/byAgency': proposed(official),
  'determining/spoken': async (story) => speak(await story.determining(two)),
  'determining/byIce': proposed(fieldDirector),
  'determining/settled': async (story) => {
    await story.determining(two);
    await settle(story, {});
  },
  'determining/reviewed': async (story) => {
    await story.determining(two);
    await settle(story, {});
    await review(story);
  },
  'determining/corrected': async (story) => {
    await story.determining(two);
    await settle(story, {});
    await review(story);
    const { data } = await story.scene.call(official, 'determination.get', { requestId: story.requestId });
    await story.and(official, 'concurDetermination', { digest: data.digest });
    await story.and(official, 'correctAnswers', correctionIn(story));
  },
  'determining/noticed': noticed(proposed(fieldDirector)),
  headquartersReview: settled({}),
  'headquartersReview/recommended': async (story, days) => {
    await settled({})(story, days);
    await story.and(fieldDirector, 'fileFieldMemo', { memo: forIceAlone });
  },
  deferred: async (story, days) => settled({ kind: 'deferred', until: addDays(days.longAgo.slice(0, 10), 95) })(story, days),
  'deferred/awaiting': async (story, days) =>
    settled({ kind: 'deferred', until: addDays(days.longAgo.slice(0, 10), 95), awaits: 'fundsAvailable' })(story, days),
  closedWithoutAgreement: settled({ kind: 'notSelected' }),
  approved: (story) => story.approved(two),
  declined: async (story, days) => {
    await settled({})(story, days);
    await story.and(headquarters, 'declineRequest', { reason: 'Not now.', reapplyWhen: 'Next year.' });
  },
  onHold: async (story) => {
    await acknowledge(await story.submitted(two));
    await story.and(headquarters, 'holdRequest', { reason: 'We wait.', reviewOn: addDays(story.scene.now.slice(0, 10), 30) });
  },
  'onHold/onPaper': async (story, days) => {
    await onPaper(story, days);
    await acknowledge(story);
    await story.and(headquarters, 'holdRequest', { reason: 'We wait.', reviewOn: addDays(story.scene.now.slice(0, 10), 30) });
  },
  withdrawn: async (story) => {
    await acknowledge(await story.submitted(two));
    await story.and(official, 'withdrawRequest', withdrawal(story));
  },
  'withdrawn/unanswered': async (story) => {
    await acknowledge(await story.submitted(two));
    await story.and(official, 'withdrawRequest', withdrawal(story));
    await story.and(official, 'disputeEnding', { statement: 'We did not.', documentId: null });
  },
  'withdrawn/disputed': async (story) => {
    await story.submitted(two);
    await story.and(official, 'withdrawRequest', withdrawal(story));
    await story.and(official, 'disputeEnding', { statement: 'We did not.', documentId: null });
    await story.and(headquarters, 'answerDispute', { statement: 'The letter stands.', stands: true });
  },
  lapsed: async (story, days) => {
    await noticed(assessing)(story, days);
    story.scene.now = days.now;
    await story.and(programOffice, 'recordLapse');
  },
};

async function sheetOf(story: Story, scene: Scene): Promise<Stand['sheet']> {
  const documentId = await evidenceOf(scene, { requestId: story.requestId });
  const { data: page } = await scene.call(official, 'assessment.get', { requestId: story.requestId });
  const { data: icePage } = await scene.call(programOffice, 'assessment.get', { requestId: story.requestId });
  const { data: table } = await scene.call(official, 'determination.get', { requestId: story.requestId });
  const { data: whole } = await scene.call(official, 'request.get', { requestId: story.requestId });
  const of = (side: 'agency' | 'ice') => currentEdition.sections.filter((section) => section.side === side);
  const read = { agency: page, ice: icePage };
  const open = (side: 'agency' | 'ice') => of(side).find(({ id }) => read[side]?.sections[id]?.state !== 'finished')?.id ?? of(side)[0]?.id;
  const saved = (side: 'agency' | 'ice') => {
    const question = of(side).find(({ id }) => id === open(side))?.questions[0];
    const standing = read[side]?.answers[question?.id ?? ''];
    return {
      questionId: question?.id,
      answer: question === undefined ? null : answerTo(question, two),
      expectedVersion: standing?.version ?? 0,
    };
  };
  const section = (side: 'agency' | 'ice') => ({
    sectionId: open(side),
    digest: read[side]?.sections[open(side) ?? '']?.digest,
    finished: of(side)[0]?.id,
    save: saved(side),
  });
  const rows: readonly { trackId: string; digest: string | null; standing: { kind: string; outcome?: { kind: string } } }[] =
    table?.rows ?? [];
  return {
    documentId,
    draftDigest: page?.draftDigest,
    agency: { ...section('agency'), said: spoken.agency },
    ice: { ...section('ice'), said: spoken.ice },
    meetingId: whole?.view.meetings?.[0]?.minutes.textId,
    trackId: rows[0]?.trackId ?? randomUUID(),
    rowDigest: rows[0]?.digest,
    selected: rows.flatMap(({ trackId, standing }) => (standing.outcome?.kind === 'selected' ? [trackId] : [])),
    tableDigest: table?.digest,
  };
}

/** A request in every phase, told through the two doors. */
export async function standRequests(scene: Scene, days: Days): Promise<readonly Stand[]> {
  const stands: Stand[] = [];
  for (const [name, way] of Object.entries(ways)) {
    const story = new Story(scene);
    scene.now = days.longAgo;
    await way(story, days);
    scene.now = days.now;
    const phase = name.split('/')[0] ?? name;
    if (story.phase !== phase) throw new Error(`the way to ${name} ended in ${story.phase}`);
    const sheet = await sheetOf(story, scene);
    stands.push({ name, about: 'request', phase, id: story.requestId, version: story.version, sheet });
  }
  return stands;
}
