import { replaceOnce } from '../plant.ts';
import type { Fault } from '../proof.ts';

type Edit = readonly [file: string, from: string, to: string];

/** A fault in files of the domain. */
const fault = (name: string, says: string, ...edits: readonly Edit[]): Fault => ({
  name,
  says,
  plant: (scratchDir) => {
    for (const [file, from, to] of edits) replaceOnce(scratchDir, `packages/domain/src/${file}.ts`, { from, to });
  },
});
const request = (file: string): string => `request/commands/${file}`;
const agreement = (file: string): string => `agreement/commands/${file}`;

/** One for each rule, under the rule's name; then one for each other figure. */
export const faults: readonly Fault[] = [
  fault('endStays', 'A withdrawal that the agency disputes turns into a decline.', [
    'request/evolve',
    'return { ...inPhase(state, ...disputablePhases), dispute:',
    "return { ...opened(state), phase: 'declined', reason: event.data.statement, reapplyWhen: event.data.statement, dispute:",
  ]),
  fault('deferralWakes', 'What was deferred beside a selected program has no day on which it wakes up.', [
    'request/deadlines',
    "if (request.phase === 'approved') return nextWaking(request);",
    "if (request.phase === 'approved') return null;",
  ]),
  fault('agreedAsRead', 'A row is agreed although the text that was read is another.', [
    request('agreeOutcome'),
    'data.digest !== digest',
    "data.digest === ''",
  ]),
  fault('disagreementStays', 'A disagreement is gone once it was answered.', [
    'request/evolveTalk',
    'return { ...request, disagreements };',
    'return { ...request, disagreements: [] };',
  ]),
  fault('closedAfterAnswer', 'A row is closed in disagreement on the day of the disagreement.', [
    request('closeRowInDisagreement'),
    'if (today < on)',
    'if (today < first.on)',
  ]),
  fault('withdrawnStays', 'An outcome is proposed for a program that the agency took off the table.', [
    'request/tableRows',
    'return isWithdrawn(track) ?',
    "return isWithdrawn(track) && trackId === '' ?",
  ]),
  fault('filedAsRead', 'A request is filed although the page that was read is another.', [
    request('submitRequest'),
    'data.digest !== content.draftDigest',
    "data.digest === ''",
  ]),
  fault('sectionAsRead', 'A section is handed over with answers missing.', [
    request('finishSection'),
    'written.missing.length > 0',
    'written.missing.length > 9',
  ]),
  fault('assessedInFull', 'An assessment is summed up with sections open.', [
    request('completeAssessment'),
    'open.length > 0',
    'open.length > 9',
  ]),
  fault(
    'assessedBeforeApproval',
    'Headquarters approves a request that was only acknowledged.',
    [request('approveRequest'), "from: ['headquartersReview']", "from: ['headquartersReview', 'acknowledged']"],
    [request('approveRequest'), 'wrong.length > 0', 'wrong.length > 9'],
    ['request/evolve', "...inPhase(state, 'headquartersReview'), phase: 'approved'", "...state, phase: 'approved'"],
  ),
  fault(
    'otherSideAgrees',
    'A side agrees to its own proposal.',
    [request('agreeOutcome'), 'standing.by.party !== situation.actor.party', "standing.by.party !== ''"],
    [request('agreeOutcome'), 'standing.by.party === actor.party', "standing.by.party === ''"],
  ),
  fault('jointOnOneText', 'ICE alone makes a determination joint.', [
    request('concurDetermination'),
    'other?.digest !== digest',
    "other === null && actor.party === 'agency'",
  ]),
  fault('civilRightsFirst', 'The civil-rights review is not waited for.', [
    'request/determination',
    'request.civilRights.review === null',
    'request.civilRights.review === undefined',
  ]),
  fault('reviewerApart', 'Somebody who assessed is named to review civil rights.', [
    request('nameCivilRightsReviewer'),
    "mustNotHave(request, data.reviewer, ['assessed', 'determined'])",
    'undefined',
  ]),
  fault('directorApart', 'A field director concurs who assessed.', [
    request('concurDetermination'),
    "mustNotHave(request, actor.person, ['assessed', 'reviewedCivilRights'])",
    'undefined',
  ]),
  fault('headquartersApart', 'Headquarters decides by somebody who assessed.', [
    'request/separation',
    "mustNotHave(request, actor.person, ['assessed', 'determined', 'reviewedCivilRights'])",
    'undefined',
  ]),
  fault('recommendedFirst', 'Headquarters approves without a recommendation.', [
    request('approveRequest'),
    'request.recommendedOn === null',
    "request.recommendedOn === ''",
  ]),
  fault('asSelected', 'An agreement is opened for what was not selected.', [
    request('approveRequest'),
    'wrong.length > 0',
    'wrong.length > 9',
  ]),
  fault('oneSide', 'Somebody acts for both sides of a request.', [
    'request/decide',
    'actedForOther(view.sides, actor)',
    'actedForOther([], actor)',
  ]),
  fault('ownRequest', 'Another agency acts in a request.', [
    'request/decide',
    'seesCase(actor, { agencyId: view.agencyId, fieldOffice: fieldOfficeOf(view) })',
    "(actor.party === 'agency' || seesCase(actor, { agencyId: view.agencyId, fieldOffice: fieldOfficeOf(view) }))",
  ]),
  fault('silenceIsNoLapse', 'A request lapses before the date of its notice.', [
    request('recordLapse'),
    'today <= request.lapse.answerBy',
    "today <= ''",
  ]),
  fault('onlyStatedWithdrawal', 'A request is withdrawn by a statement of tomorrow.', [
    request('withdrawRequest'),
    'statedOn > today',
    "statedOn > '9999-12-31'",
  ]),
  fault('releasedWhereHeld', 'A hold is released to another phase.', [
    'request/evolve',
    "...inPhase(state, 'onHold').held, ...opened(state)",
    "...inPhase(state, 'onHold').held, phase: 'submitted', ...opened(state)",
  ]),
  fault('notBeforeItsDate', 'A deferral is taken up early.', [
    request('takeUpDeferral'),
    'situation.today < request.until',
    "situation.today < ''",
  ]),
  fault('fromWholeRequest', 'An agreement comes into force against an objection of the civil-rights reviewer.', [
    'request/determination',
    "isObjected(request) ? { code: 'civilRightsObjection' } : undefined",
    'undefined',
  ]),
  fault('textAsRead', 'A text is sent that the page did not show.', ['agreement/page', 'digest === content.textDigest', "digest !== ''"]),
  fault('agreedByBoth', 'Both agree to a text while proposed words wait for an answer.', [
    agreement('agreeText'),
    'mustBeSettled(agreement) ?? (',
    '(',
  ]),
  fault(
    'otherSideAnswers',
    'A side answers its own proposal.',
    [
      agreement('answerChange'),
      "awaitedSides(agreement).has(actor.party === 'agency' ? 'agency' : 'ice')",
      'awaitedSides(agreement).size > 0',
    ],
    [agreement('answerChange'), 'change.by.party === by.party', "change.by.party === ''"],
  ),
  fault('fixedClause', 'A fixed clause gets other words.', [agreement('proposeChange'), '!clause.open', 'clause.open === null']),
  fault(
    'clearedByBoth',
    'Counsel of one side is enough.',
    [agreement('clearText'), 'return theirs === null', 'return theirs === undefined'],
    ['agreement/evolve', "if (agency === null || ice === null) throw new Error('legal review done, but not by both');", ''],
  ),
  fault('authorityFirst', 'The agency signs without evidence of its authority.', [
    'agreement/evolve',
    "phase: 'authority', cleared: { agency, ice }",
    "phase: 'agencySigning', cleared: { agency, ice }",
  ]),
  fault(
    'agencySignsFirst',
    'ICE signs before the agency.',
    [agreement('countersign'), "from: ['countersigning']", "from: ['countersigning', 'agencySigning']"],
    ['agreement/evolve', "...inPhase(state, 'countersigning'), phase: 'sealing'", "...state, phase: 'sealing'"],
  ),
  fault('twoSigners', 'One person signs for the agency and for ICE.', [
    'agreement/decide',
    'if (actedForOther(view.sides, actor))',
    "if (spec.type !== 'Countersign' && actedForOther(view.sides, actor))",
  ]),
  fault('signatoryApart', 'Somebody who assessed countersigns.', [
    agreement('countersign'),
    'if (assessedBy.includes(actor.person))',
    'if (assessedBy.length < 0)',
  ]),
  fault(
    'sealedAfterBoth',
    'An agreement is sealed that ICE did not sign.',
    [agreement('recordSeal'), "from: ['sealing']", "from: ['sealing', 'countersigning']"],
    [agreement('recordSeal'), 'failure === null', 'failure == null'],
    ['agreement/evolve', "...signed } = inPhase(state, 'sealing')", '...signed } = state'],
  ),
  fault('noWayBackAfterSigning', 'An agreement on hold is withdrawn after both have signed.', [
    agreement('withdrawFromAgreement'),
    "(isSealed(agreement) ? { code: 'alreadySigned' } : undefined)",
    'undefined',
  ]),
  fault('itemsByTheirSide', 'ICE confirms what the agency has to confirm.', [
    agreement('confirmReadiness'),
    'item.side !== by.party',
    "item.side === ''",
  ]),
  fault('suspendedByNotice', 'A suspension begins before its date.', [
    agreement('beginSuspension'),
    'today < suspension.startsOn',
    "today < ''",
  ]),
  fault('noticeAsLong', 'A notice of termination is shorter than its clause says.', [
    agreement('giveTerminationNotice'),
    'data.effectiveOn < earliest',
    'data.effectiveOn < today',
  ]),
  fault('terminatedByNotice', 'An agreement ends before the date of the notice.', [
    agreement('completeTermination'),
    'today < effectiveOn',
    "today < ''",
  ]),
  fault('expiredAtEnd', 'An agreement expires before its end.', [agreement('recordExpiry'), 'today <= endsOn', "today <= ''"]),
  fault(
    'supersededWhenSigned',
    'An agreement is superseded that nobody signed.',
    [agreement('supersedeAgreement'), "(isSealed(agreement) ? undefined : { code: 'notSignedByBoth' })", 'undefined'],
    ['agreement/evolve', "return sealed('held' in living ? living.held : living);", "return 'held' in living ? living.held : living;"],
  ),
  fault('oneSideOfAgreement', 'Somebody acts for both sides of an agreement.', [
    'agreement/decide',
    'actedForOther(view.sides, actor)',
    'actedForOther([], actor)',
  ]),
  fault('ownAgreement', 'Another agency acts in an agreement.', [
    'agreement/decide',
    'seesCase(actor, view)',
    "(actor.party === 'agency' || seesCase(actor, view))",
  ]),
  fault('silenceIsNoEnd', 'An agreement lapses before the date of its notice.', [
    agreement('recordLapse'),
    'today <= agreement.lapse.answerBy',
    "today <= ''",
  ]),
  fault('onlyStatedWithdrawalOfAgreement', 'An agreement is withdrawn by a statement of tomorrow.', [
    agreement('withdrawFromAgreement'),
    'statedOn > today',
    "statedOn > '9999-12-31'",
  ]),
  fault('agreementReleasedWhereHeld', 'A hold of an agreement is released to another phase.', [
    'agreement/evolve',
    "...inPhase(state, 'onHold').held, ...opened(state)",
    "...inPhase(state, 'onHold').held, phase: 'drafting', ...opened(state)",
  ]),
  fault('toAsDeclared', 'A command leads elsewhere than its line says.', [
    request('discardDraft'),
    "to: ['discarded']",
    "to: ['withdrawn']",
  ]),
  fault('logFolds', 'An accepted event cannot be folded.', [
    'request/evolve',
    "...opened(inPhase(state, 'draft')), phase: 'discarded'",
    "...opened(inPhase(state, 'returned')), phase: 'discarded'",
  ]),
  fault('approvalOpens', 'An approval opens one agreement too few.', [
    'reactions',
    'return event.data.agreements.map(',
    'return event.data.agreements.slice(1).map(',
  ]),
  fault('stuck', 'Nobody can start an assessment.', [
    request('startAssessment'),
    "by: ['ice.liaisonInvestigations', 'ice.liaisonDetention']",
    "by: ['oversight.reader']",
  ]),
  fault('unreached', 'No suspension can ever be extended.', [
    agreement('extendSuspension'),
    'data.until <= suspension.until || data.until <= today',
    "data.until <= '9999-12-31'",
  ]),
  fault('viewDiffers', 'The agency does not see that a lapse notice runs.', [
    'request/view',
    "...without(state, 'internal'), content",
    "...without(without(state, 'internal'), 'lapse'), content",
  ]),
];
