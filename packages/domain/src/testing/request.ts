import type { Subject } from '../components/subject.ts';
import { requestClocks } from '../request/clocks.ts';
import { request } from '../request/decide.ts';
import { determinationRow, determinationTable } from '../request/determinationTable.ts';
import type { RequestGathered, RequestParts } from '../request/parts.ts';
import type { RequestState } from '../request/state.ts';
import type { RequestContent } from '../request/view.ts';
import { type Given, givenFor } from './given.ts';
import { digestOf, idOf } from './ids.ts';
import { fairview, officesHeld, people, seatsHeld, zzOffice } from './people.ts';

export const requestId = idOf('request');
export const draftDigest = digestOf('the draft');
export const editionInTest = {
  editionId: '2026-1',
  agencySections: ['needs', 'facilities'],
  iceSections: ['capacity'],
  questions: ['beds', 'officers'],
};

/** A track of one component, with an id made from it. */
export const ask = (subject: Subject) => ({ trackId: idOf(JSON.stringify(subject)), subject });
export const jail = ask({ component: 'delegation287g', model: 'jailEnforcement' });
export const border = ask({ component: 'taskForce', model: 'borderEnforcement' });
export const cap = ask({ component: 'criminalAlienProgram' });
export const lesc = ask({ component: 'lawEnforcementSupportCenter' });

/** Content in which nothing is missing, with digests made from the state. */
export const requestContentOf = (state: RequestState): RequestContent => ({
  missing: [],
  draftDigest,
  contradictions: [],
  newerEdition: null,
  sections: Object.fromEntries(
    [...editionInTest.agencySections, ...editionInTest.iceSections].map((section) => [section, { missing: [], digest: digestOf(section) }]),
  ),
  determinationDigest: digestOf('civilRights' in state ? JSON.stringify(determinationTable(state)) : 'no table'),
  rowDigests: rowDigestsOf(state),
});
/** The hash of each row on which something is proposed. */
export const rowDigestsOf = (state: RequestState): RequestContent['rowDigests'] =>
  Object.fromEntries(
    ('tracks' in state ? state.tracks : []).flatMap((track) => {
      const row = determinationRow(track);
      return row === null ? [] : [[track.trackId, digestOf(JSON.stringify(row))] as const];
    }),
  );
export const requestGathered: RequestGathered = {
  reference: 'R-2026-0042',
  earlierRequest: null,
  edition: editionInTest,
  newerEdition: null,
  questions: ['beds', 'officers'],
  agencyVerified: true,
  fieldOffices: [zzOffice],
  offices: officesHeld,
  seats: seatsHeld,
};
/** `givenRequest(...events).when(actor, type, data).then(...facts)`. */
export const givenRequest = givenFor<RequestParts>(request, {
  clocks: requestClocks,
  calendar: { holidays: [] },
  gathered: requestGathered,
  contentOf: requestContentOf,
});
type Case = Given<RequestParts>;
type Asks = readonly ReturnType<typeof ask>[];

const { official, preparer, programOffice, investigations, detention, fieldDirector, civilRights, headquarters } = people;
export const named = { fieldOffice: zzOffice, investigations: investigations.person, detention: detention.person };
const outcome = { reason: 'It fits the needs that were assessed.', offers: null, until: null };

/** Histories with intentions: each goes on where the one before ends. Two tracks are asked for unless a test says otherwise. */
export const aRequest = {
  draft: (): Case => givenRequest().and(preparer, 'OpenRequest', { requestId, agencyId: fairview, earlierRequestId: null }),
  submitted: (asks: Asks = [jail, border]): Case =>
    aRequest
      .draft()
      .and(official, 'SubmitRequest', { submissionId: idOf('submission'), digest: draftDigest, asks, adviseUs: asks.length === 0 }),
  onPaper: (asks: Asks = [jail]): Case =>
    givenRequest().and(programOffice, 'RecordPaperRequest', {
      requestId,
      agencyId: fairview,
      earlierRequestId: null,
      receivedOn: '2026-11-20',
      means: 'letter',
      documentId: idOf('scan'),
      writer: 'The sheriff of Fairview County',
      asks,
    }),
  returned: (asks?: Asks): Case =>
    aRequest.submitted(asks).and(programOffice, 'ReturnRequest', { gaps: ['The number of beds is missing.'] }),
  acknowledged: (asks?: Asks): Case => aRequest.submitted(asks).and(programOffice, 'AcknowledgeRequest', named),
  assessing: (asks?: Asks): Case =>
    aRequest.acknowledged(asks).and(investigations, 'StartAssessment', {
      edition: editionInTest.editionId,
      agencySections: editionInTest.agencySections,
      iceSections: editionInTest.iceSections,
    }),
  /** All sections finished, and a meeting held. */
  answered: (asks?: Asks): Case =>
    [...editionInTest.agencySections, ...editionInTest.iceSections]
      .reduce(
        (story, sectionId) =>
          story.and(editionInTest.iceSections.includes(sectionId) ? detention : preparer, 'FinishSection', {
            sectionId,
            snapshotId: idOf(`snapshot ${sectionId}`),
            digest: digestOf(sectionId),
          }),
        aRequest.assessing(asks),
      )
      .and(investigations, 'RecordMeeting', { heldOn: '2026-11-24', documentId: null, minutes: 'Both sides met in Fairview.' }),
  determining: (asks?: Asks): Case =>
    aRequest.answered(asks).and(investigations, 'CompleteAssessment', { summary: 'Beds and officers suffice.' }),
  /** Every track has one agreed outcome: selected, unless said otherwise by track id. */
  agreed: (asks: Asks = [jail, border], kinds: Readonly<Record<string, object>> = {}): Case =>
    asks.reduce(
      (story, { trackId }) =>
        story
          .and(fieldDirector, 'ProposeOutcome', { trackId, kind: 'selected', ...outcome, ...kinds[trackId] })
          .and(official, 'AgreeOutcome', { trackId }),
      aRequest.determining(asks),
    ),
  reviewed: (asks?: Asks, kinds?: Readonly<Record<string, object>>): Case =>
    aRequest
      .agreed(asks, kinds)
      .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
      .and(civilRights, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: 'Nothing found.' }),
  /** Both concurred: what follows depends on the outcomes. */
  concurred: (asks?: Asks, kinds?: Readonly<Record<string, object>>): Case => {
    const story = aRequest.reviewed(asks, kinds);
    const digest = story.content.determinationDigest;
    return story.and(official, 'ConcurDetermination', { digest }).and(fieldDirector, 'ConcurDetermination', { digest });
  },
  deferred: (): Case => aRequest.concurred([jail], { [jail.trackId]: { kind: 'deferred', until: '2027-03-01' } }),
  recommended: (asks?: Asks): Case =>
    aRequest.concurred(asks).and(fieldDirector, 'FileFieldMemo', { memo: 'The field office can supervise this.' }),
  approved: (asks: Asks = [jail, border]): Case =>
    aRequest.recommended(asks).and(headquarters, 'ApproveRequest', {
      agreements: asks.map(({ trackId }) => ({ trackId, agreementId: idOf(`agreement ${trackId}`) })),
    }),
};
