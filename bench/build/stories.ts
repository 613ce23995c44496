import { contentOf } from '@ice-access/api/bench';
import { type AgreementEvent, termsOf } from '@ice-access/domain/agreement';
import { currentEdition } from '@ice-access/domain/assessment';
import { loadTemplate, type Subject, subject } from '@ice-access/domain/components';
import { type RequestEvent, type RequestParts, request, requestClocks } from '@ice-access/domain/request';
import { anAgreement, ask, type Given, givenFor, idOf, named, people, requestGathered } from '@ice-access/domain/testing';
import { allAnswers } from './answers.ts';

type Case = Given<RequestParts>;

const idsOf = (side: 'agency' | 'ice') => currentEdition.sections.filter((section) => section.side === side).map(({ id }) => id);
const edition = { editionId: currentEdition.id, agencySections: idsOf('agency'), iceSections: idsOf('ice') };

/** Commands decided by the program itself, on the edition and with the answers of a real form. */
const given = givenFor<RequestParts>(request, {
  clocks: requestClocks,
  calendar: { holidays: [] },
  gathered: { ...requestGathered, edition },
  contentOf: (state) => contentOf(state, allAnswers),
});

export const first = ask({ component: 'delegation287g', model: 'jailEnforcement' });
export const second = ask({ component: 'taskForce', model: 'borderEnforcement' });
const { official, preparer, programOffice, investigations, detention, fieldDirector, civilRights, headquarters } = people;
const outcome = { reason: 'It fits the needs that were assessed.', offers: null, until: null };

const draft = (): Case =>
  given().and(preparer, 'OpenRequest', { requestId: idOf('request'), agencyId: preparer.agencyId, earlierRequestId: null });
const submitted = (asks = [first]): Case => {
  const story = draft().later(3);
  return story.and(official, 'SubmitRequest', {
    submissionId: idOf('submission'),
    digest: story.content.draftDigest,
    asks,
    adviseUs: false,
  });
};
const acknowledged = (asks?: (typeof first)[]): Case => submitted(asks).later(4).and(programOffice, 'AcknowledgeRequest', named);
const assessing = (asks?: (typeof first)[]): Case =>
  acknowledged(asks).later(5).and(investigations, 'StartAssessment', {
    edition: edition.editionId,
    agencySections: edition.agencySections,
    iceSections: edition.iceSections,
  });
const answered = (asks?: (typeof first)[]): Case =>
  [...edition.agencySections, ...edition.iceSections].reduce((story, sectionId) => {
    const digest = story.content.sections[sectionId]?.digest;
    const hand = edition.iceSections.includes(sectionId) ? detention : preparer;
    return story.later(1).and(hand, 'FinishSection', { sectionId, snapshotId: idOf(`snapshot ${sectionId}`), digest });
  }, assessing(asks));
const determining = (asks?: (typeof first)[]): Case => {
  const story = answered(asks).later(2);
  return story
    .and(investigations, 'RecordMeeting', { heldOn: story.today, documentId: null, minutes: 'Both sides met in the sheriff’s office.' })
    .and(investigations, 'CompleteAssessment', { summary: 'Beds and officers suffice.' });
};
function concurred(asks = [first], kinds: Readonly<Record<string, object>> = {}): Case {
  const agreed = asks.reduce(
    (story, { trackId }) =>
      story
        .and(fieldDirector, 'ProposeOutcome', { trackId, kind: 'selected', ...outcome, ...kinds[trackId] })
        .and(official, 'AgreeOutcome', { trackId }),
    determining(asks).later(6),
  );
  const reviewed = agreed
    .and(programOffice, 'NameCivilRightsReviewer', { reviewer: civilRights.person })
    .later(9)
    .and(civilRights, 'RecordCivilRightsReview', { finding: 'noObjection', conditions: [], note: 'Nothing found.' });
  const { digest } = { digest: reviewed.content.determinationDigest };
  return reviewed.and(official, 'ConcurDetermination', { digest }).later(2).and(fieldDirector, 'ConcurDetermination', { digest });
}
const recommended = (asks?: (typeof first)[]): Case =>
  concurred(asks).later(3).and(fieldDirector, 'FileFieldMemo', { memo: 'The field office can supervise this.' });
const approved = (asks = [first]): Case =>
  recommended(asks)
    .later(12)
    .and(headquarters, 'ApproveRequest', {
      agreements: asks.map(({ trackId }) => ({ trackId, agreementId: idOf(`agreement ${trackId}`) })),
    });
const withdrawn = (story: Case): Case =>
  story
    .later(8)
    .and(official, 'WithdrawRequest', { statedOn: story.today, statementDocumentId: null, statement: 'The council chose otherwise.' });
const held = (story: Case): Case => {
  const later = story.later(3);
  return later.and(programOffice, 'HoldRequest', {
    reason: 'A budget is awaited.',
    reviewOn: `${Number(later.today.slice(0, 4)) + 1}-06-01`,
  });
};

export interface Story<Event> {
  /** Of a hundred requests, how many go this way. */
  readonly share: number;
  readonly events: readonly Event[];
  readonly ended: boolean;
}
const way = (share: number, { events }: Case, ended: boolean): Story<RequestEvent> => ({ share, events, ended });

/** How requests go: three quarters are over, as in a program of some years. */
export const requestStories = (): readonly Story<RequestEvent>[] => [
  way(4, draft(), false),
  way(5, submitted(), false),
  way(
    2,
    submitted([first, second])
      .later(2)
      .and(programOffice, 'ReturnRequest', { gaps: ['The number of beds is missing.'] }),
    false,
  ),
  way(2, acknowledged(), false),
  way(4, assessing([first, second]), false),
  way(2, answered(), false),
  way(2, determining([first, second]), false),
  way(2, recommended(), false),
  way(2, held(acknowledged()), false),
  way(7, draft().later(30).and(preparer, 'DiscardDraft'), true),
  way(24, withdrawn(submitted([first, second])), true),
  way(14, withdrawn(assessing()), true),
  way(5, concurred([first], { [first.trackId]: { kind: 'notSelected' } }), true),
  way(5, recommended().later(20).and(headquarters, 'DeclineRequest', { reason: 'No supervisor is free.', reapplyWhen: 'One is.' }), true),
  way(16, approved(), true),
  way(4, approved([first, second]), true),
];

/** Where agreements stand. Each begins with the event that an approval causes. */
export async function agreementStories(): Promise<readonly Story<AgreementEvent>[]> {
  const terms = termsOf(await loadTemplate(subject.parse({ component: 'delegation287g', model: 'jailEnforcement' })));
  const of = (share: number, { events }: { readonly events: readonly AgreementEvent[] }) => ({ share, events, ended: false });
  return [
    of(10, anAgreement.opened({ terms })),
    of(15, anAgreement.sent(terms)),
    of(15, anAgreement.cleared(terms)),
    of(10, anAgreement.signed(terms)),
    of(50, anAgreement.inForce(terms)),
  ];
}

/** Subjects that stand in for the two of the stories. */
export const otherSubjects: readonly (readonly [Subject, Subject])[] = (
  [
    ['delegation287g', 'jailEnforcement', 'criminalAlienProgram', undefined],
    ['delegation287g', 'warrantServiceOfficer', 'lawEnforcementSupportCenter', undefined],
    ['criminalAlienProgram', undefined, 'communityShield', undefined],
    ['lawEnforcementSupportCenter', undefined, 'taskForce', 'other'],
    ['taskForce', 'documentAndBenefitFraud', 'delegation287g', 'taskForce'],
  ] as const
).map(([one, model, other, otherModel]) => [
  subject.parse(model === undefined ? { component: one } : { component: one, model }),
  subject.parse(otherModel === undefined ? { component: other } : { component: other, model: otherModel }),
]);
