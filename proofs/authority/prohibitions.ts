import { type Door, type Player, players } from './cast.ts';
import type { Offered } from './offered.ts';

/** Whose words: those that one side wrote for itself, or all that names the case. */
export type Unseen = 'wordsOfIce' | 'wordsOfAgency' | 'theCase';

/**
 * What must never be possible, whatever the rules of the program say: written by hand from the law, the agreements of 2025 and the
 * separation of duties, without a look at the program’s own lists of who may what.
 */
export interface Prohibition {
  readonly says: string;
  /** At the door where they try. */
  readonly door: Door;
  readonly who: (player: Player) => boolean;
  /** Names of procedures; a name that the door does not have is tried all the same. */
  readonly tries: readonly string[] | ((offered: Offered) => boolean);
  /** The phases in which it would matter; all where nothing is said. */
  readonly phases?: readonly string[];
  /** It is not let through, and nothing changes; or it may be answered, but without these words. */
  readonly mayNot: 'do' | { readonly see: Unseen };
}

const not =
  (...roles: readonly string[]) =>
  ({ relation, role }: Player): boolean =>
    relation === 'own' && !roles.includes(role);
const only =
  (...roles: readonly string[]) =>
  ({ relation, role }: Player): boolean =>
    relation === 'own' && roles.includes(role);
const own = ({ relation }: Player): boolean => relation === 'own';
const foreign = ({ relation }: Player): boolean => relation !== 'own';
const caseWrites = ({ kind, procedure }: Offered): boolean =>
  kind === 'mutation' && /^(request|agreement|assessment)\./.test(procedure) && !/\.(openRequest|recordPaperRequest)$/.test(procedure);
const caseReads = ({ kind, procedure }: Offered): boolean =>
  kind === 'query' &&
  /^(request|agreement|assessment|determination|document|letter)\.(get|fit|timeline|list|conflicts|history|here)$/.test(procedure) &&
  !/^(request|agreement)\.list$/.test(procedure);
const requestReads = (offered: Offered): boolean => caseReads(offered) && !offered.procedure.startsWith('agreement.');
const requestWrites = (offered: Offered): boolean => caseWrites(offered) && !offered.procedure.startsWith('agreement.');
const agreementWrites = (offered: Offered): boolean => caseWrites(offered) && offered.procedure.startsWith('agreement.');
const organisationAll = ({ procedure }: Offered): boolean => procedure.startsWith('organisation.');
const keeping = [
  'organisation.invitePerson',
  'organisation.grantOffice',
  'organisation.endOffice',
  'organisation.disablePerson',
  'organisation.reopenPerson',
  'organisation.changeOfficeholder',
  'organisation.releaseAccount',
  'organisation.recordReview',
];
const lists = ['request.list', 'agreement.list'];

const fieldBound = ['ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector', 'ice.fieldSupervisor'];
const agencyBystanders = [
  'agency.coordinator',
  'agency.trainingOfficer',
  'agency.complaintOfficer',
  'agency.publicInformation',
  'agency.systemsAuthority',
  'agency.administrator',
];
const iceBystanders = [
  'ice.programManager',
  'ice.fieldSupervisor',
  'ice.training',
  'ice.inspector',
  'ice.complaintIntake',
  'ice.publicAffairs',
  'ice.administrator',
];
const endedRequests = ['discarded', 'approved', 'closedWithoutAgreement', 'declined', 'withdrawn', 'lapsed'];
// What is still said of a request after it ended: both words on how it did, and, where it was approved, what was planned and awaited.
const disputing = ['request.disputeEnding', 'request.answerDispute'];
const goingOn = ['request.markActionDone', 'request.recordAwaitedEvent'];
const endingRequestWrites = (offered: Offered): boolean =>
  requestWrites(offered) && ![...disputing, ...goingOn].includes(offered.procedure);
const endedByBoth = ['discarded', 'approved', 'closedWithoutAgreement'];
const endedWithout = endedRequests.filter((phase) => phase !== 'approved');
const endedAgreements = ['terminated', 'superseded', 'withdrawn', 'notConcluded', 'lapsed'];

const portal = (says: string, rest: Omit<Prohibition, 'says' | 'door'>): Prohibition => ({ says, door: 'portal', ...rest });
const console = (says: string, rest: Omit<Prohibition, 'says' | 'door'>): Prohibition => ({ says, door: 'console', ...rest });
const doing = (who: Prohibition['who'], tries: Prohibition['tries'], phases?: readonly string[]) =>
  ({ who, tries, mayNot: 'do', ...(phases === undefined ? {} : { phases }) }) as const;

/** The prohibitions. */
export const prohibitions: readonly Prohibition[] = [
  console('Nobody but the signatory signs for ICE.', doing(not('ice.signatory'), ['agreement.countersign'])),
  portal(
    'Nobody but the official and the governing body signs for the agency.',
    doing(not('agency.official', 'agency.governingBody'), ['agreement.signForAgency']),
  ),
  portal(
    'Counsel of the agency never signs, and never declines a signature.',
    doing(only('agency.counsel'), ['agreement.signForAgency', 'agreement.declineToSign']),
  ),
  console(
    'Counsel of ICE never signs, and never declines a signature.',
    doing(only('ice.counsel'), ['agreement.countersign', 'agreement.declineToSign']),
  ),
  portal(
    'No agency signs for ICE, suspends, holds or seals.',
    doing(
      own,
      ['agreement.countersign', 'agreement.suspendAgreement', 'agreement.holdAgreement', 'agreement.recordSeal'],
      ['countersigning', 'sealing', 'inForce'],
    ),
  ),
  console(
    'ICE never signs for the agency, and never says that the agency may sign.',
    doing(own, ['agreement.signForAgency', 'agreement.recordAuthority'], ['authority', 'agencySigning']),
  ),
  portal(
    'Nobody signs for the agency before its authority is shown.',
    doing(own, ['agreement.signForAgency'], ['drafting', 'negotiating', 'legalReview', 'authority']),
  ),
  console(
    'ICE does not sign before the agency.',
    doing(own, ['agreement.countersign'], ['drafting', 'negotiating', 'legalReview', 'authority', 'agencySigning']),
  ),
  portal(
    'A preparer never submits, withdraws, agrees or concurs.',
    doing(only('agency.preparer'), [
      'request.submitRequest',
      'request.withdrawRequest',
      'request.agreeOutcome',
      'request.concurDetermination',
      'agreement.agreeText',
      'agreement.withdrawFromAgreement',
    ]),
  ),
  portal(
    'The governing body does not file, withdraw or determine a request.',
    doing(only('agency.governingBody'), ['request.submitRequest', 'request.withdrawRequest', 'request.concurDetermination']),
  ),
  portal(
    'Only counsel clears the text for the agency.',
    doing(not('agency.counsel'), ['agreement.clearText', 'agreement.raiseLegalObjection']),
  ),
  console('Only counsel clears the text for ICE.', doing(not('ice.counsel'), ['agreement.clearText', 'agreement.raiseLegalObjection'])),
  console(
    'Oversight never writes.',
    doing(only('oversight.reader', 'oversight.administrator'), (offered) => caseWrites(offered) || offered.procedure === 'POST /files'),
  ),
  console(
    'Who assesses does not concur with the determination.',
    doing(only('ice.liaisonInvestigations', 'ice.liaisonDetention'), ['request.concurDetermination']),
  ),
  console(
    'Who assesses or directs the field decides nothing at headquarters.',
    doing(only('ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'), [
      'request.approveRequest',
      'request.declineRequest',
      'request.sendBackToDetermination',
    ]),
  ),
  console(
    'The program office does not approve or decline a request.',
    doing(only('ice.programOffice'), ['request.approveRequest', 'request.declineRequest']),
  ),
  console(
    'The civil-rights reviewer assesses nothing, proposes nothing and decides nothing.',
    doing(only('ice.civilRights'), [
      'request.finishSection',
      'request.completeAssessment',
      'request.proposeOutcome',
      'request.concurDetermination',
      'request.approveRequest',
    ]),
  ),
  console(
    'Nobody but the civil-rights reviewer records the civil-rights review.',
    doing(not('ice.civilRights'), ['request.recordCivilRightsReview']),
  ),
  console(
    'Headquarters does not assess and does not concur.',
    doing(only('ice.headquarters'), [
      'request.startAssessment',
      'request.finishSection',
      'request.completeAssessment',
      'request.concurDetermination',
    ]),
  ),
  console('The signatory has no part in the request.', doing(only('ice.signatory'), requestWrites)),
  console(
    'Nobody approves a request before both sides have determined it.',
    doing(own, ['request.approveRequest'], ['submitted', 'acknowledged', 'assessing', 'determining', 'deferred', 'onHold']),
  ),
  console(
    'Nobody but the program office acknowledges a request or names its people.',
    doing(not('ice.programOffice'), ['request.acknowledgeRequest', 'request.reassignLiaisons', 'request.nameCivilRightsReviewer']),
  ),
  console(
    'Nobody but headquarters suspends, extends or lifts a suspension.',
    doing(not('ice.headquarters'), ['agreement.suspendAgreement', 'agreement.extendSuspension', 'agreement.liftSuspension']),
  ),
  portal(
    'After both have signed the agency cannot withdraw; it gives notice.',
    doing(own, ['agreement.withdrawFromAgreement'], ['sealing', 'inForce', 'suspended', 'terminationNotice']),
  ),
  portal(
    'Agreed words are not changed by the agency once lawyers read them.',
    doing(
      own,
      ['agreement.proposeChange', 'agreement.answerChange'],
      ['legalReview', 'authority', 'agencySigning', 'countersigning', 'sealing', 'inForce'],
    ),
  ),
  console(
    'Agreed words are not changed by ICE once lawyers read them.',
    doing(
      own,
      ['agreement.proposeChange', 'agreement.fillBlank', 'agreement.takeBackDraft'],
      ['legalReview', 'authority', 'agencySigning', 'countersigning', 'sealing', 'inForce'],
    ),
  ),
  portal('An agency’s request that has ended takes nothing more.', doing(own, endingRequestWrites, endedRequests)),
  console('A request that has ended takes nothing more from ICE.', doing(own, endingRequestWrites, endedRequests)),
  portal('An agency disputes only an ending that it did not agree to.', doing(own, disputing, endedByBoth)),
  console('ICE answers only for an ending that the agency did not agree to.', doing(own, disputing, endedByBoth)),
  portal('No plan of an agency goes on after a request that was not approved.', doing(own, goingOn, endedWithout)),
  console('No plan of ICE goes on after a request that was not approved.', doing(own, goingOn, endedWithout)),
  portal('An agreement that has ended takes nothing more from the agency.', doing(own, agreementWrites, endedAgreements)),
  console('An agreement that has ended takes nothing more from ICE.', doing(own, agreementWrites, endedAgreements)),
  portal('Offices of the agency that have no part in a case write nothing in it.', doing(only(...agencyBystanders), caseWrites)),
  console('Offices of ICE that have no part in a case write nothing in it.', doing(only(...iceBystanders), caseWrites)),
  portal('Another agency reads nothing of a case, in no phase.', doing(foreign, caseReads)),
  portal('Another agency writes nothing in a case, in no phase.', doing(foreign, caseWrites)),
  portal(
    'Another agency fetches no file of a case.',
    doing(foreign, ['GET /files/:documentId', 'GET /agreements/:agreementId/document.pdf', 'POST /files']),
  ),
  console('A draft that was never sent is nobody’s at ICE.', doing(own, requestReads, ['draft', 'discarded'])),
  console(
    'A field office elsewhere reads nothing of a case.',
    doing((player) => foreign(player) && fieldBound.includes(player.role), caseReads),
  ),
  console(
    'A field office elsewhere writes nothing in a case.',
    doing((player) => foreign(player) && fieldBound.includes(player.role), caseWrites),
  ),
  console(
    'Nobody but the program office says which agency a published list means.',
    doing(not('ice.programOffice'), ['register.decideMatch']),
  ),
  portal(
    'No agency asks for the queue, the people or the register of ICE.',
    doing(own, [
      'queue.counts',
      'queue.load',
      'capacity.get',
      'people.list',
      'register.reviewList',
      'register.decideMatch',
      'fieldOffice.list',
    ]),
  ),
  portal(
    'An administrator of one agency never sees another agency’s people, and never changes them.',
    doing(only('agency.administrator'), organisationAll, ['verified', 'asked', 'refused']),
  ),
  portal('Nobody of another agency sees or changes the people of this one.', doing(foreign, organisationAll, ['own'])),
  portal('Nobody but the administrator invites, grants, ends or shuts out.', doing(not('agency.administrator'), keeping, ['own'])),
  console(
    'An administrator of ICE or of oversight has no say about an agency’s people.',
    doing(only('ice.administrator', 'oversight.administrator'), keeping, ['verified', 'asked']),
  ),
  console(
    'Oversight changes nobody’s offices but those of its own people.',
    doing(only('oversight.reader', 'oversight.administrator'), keeping, ['verified', 'asked', 'refused']),
  ),
  console(
    'Nobody but the program office verifies, adds or refuses an agency.',
    doing(not('ice.programOffice'), [
      'organisation.verifyAgency',
      'organisation.addAgency',
      'organisation.refuseJoining',
      'joining.get',
      'joining.list',
    ]),
  ),
  console(
    'The program office grants nothing inside ICE.',
    doing(only('ice.programOffice'), ['organisation.grantOffice', 'organisation.invitePerson', 'organisation.disablePerson'], ['own']),
  ),
  portal(
    'No agency verifies an agency.',
    doing(own, ['organisation.verifyAgency', 'organisation.addAgency', 'joining.get', 'joining.list']),
  ),
  portal('No agency role reads what ICE wrote for itself.', { who: own, tries: caseReads, mayNot: { see: 'wordsOfIce' } }),
  console('Nobody at ICE reads what the agency’s counsel wrote for the agency.', {
    who: own,
    tries: caseReads,
    mayNot: { see: 'wordsOfAgency' },
  }),
  portal('Another agency’s lists show nothing of the case.', { who: foreign, tries: lists, mayNot: { see: 'theCase' } }),
  console('A field office elsewhere finds nothing of the case in its lists.', {
    who: (player) => foreign(player) && fieldBound.includes(player.role),
    tries: lists,
    mayNot: { see: 'theCase' },
  }),
];

/** Everybody who tries one prohibition. */
export const triedBy = ({ door, who }: Prohibition): readonly Player[] => players.filter((player) => player.door === door && who(player));
