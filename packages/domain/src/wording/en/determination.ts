import type { AwaitedEvent } from '../../request/awaited.ts';
import type { CivilRightsSource } from '../../request/civilRightsSources.ts';
import type { KeptInside } from '../../request/keptInside.ts';
import type { ReasonCode } from '../../request/reasonCodes.ts';
import type { SendBackPart } from '../../request/sendBackParts.ts';

/** Why an outcome, from the closed list. */
export const reasons: Readonly<Record<ReasonCode, string>> = {
  fitsNeeds: 'fits the needs that were assessed',
  agencyPrefers: 'the agency prefers this',
  icePrefers: 'ICE prefers this',
  iceLacksFunds: 'ICE lacks funds',
  iceLacksSupervisors: 'ICE lacks supervisors',
  iceLacksTrainingSeats: 'ICE has no training seats',
  iceLacksBeds: 'ICE lacks beds',
  agencyLacksOfficers: 'the agency lacks officers',
  agencyLacksFacility: 'the agency lacks the facility',
  agencyLacksFunds: 'the agency lacks funds',
  stateLaw: 'state law',
  governingBody: 'the governing body decides',
  civilRightsRecord: 'the civil-rights record',
  fewBookings: 'few bookings that concern ICE',
  otherProgramServes: 'another program serves the need',
  awaitsDecision: 'waits for a decision',
  withdrawnByAgency: 'the agency no longer asks for it',
  other: 'another reason, said in words',
};

/** What a deferred program waits for. */
export const awaitedWords: Readonly<Record<AwaitedEvent, string>> = {
  fundsAvailable: 'funds are available',
  newFiscalYear: 'the new fiscal year begins',
  trainingClass: 'a training class opens',
  inspectionPassed: 'the facility passes its inspection',
  governingBodyDecision: 'the governing body decides',
  stateLaw: 'state law changes or is clear',
  litigationEnded: 'the lawsuit ends',
  other: 'what the reason says happens',
};

/** What a civil-rights reviewer looked at. */
export const sources: Readonly<Record<CivilRightsSource, string>> = {
  complaints: 'past complaints',
  lawsuits: 'lawsuits',
  consentDecrees: 'consent decrees and settlements',
  federalFindings: 'findings of federal bodies',
  stateFindings: 'findings of state bodies',
  jailInspections: 'jail inspections',
  agencyPolicies: 'the agency’s written policies',
  trainingRecords: 'training records',
  communityStatements: 'statements from the community',
  agencyAnswers: 'the agency’s answers in this assessment',
  other: 'another source, said in words',
};

/** What headquarters sends back by name. */
export const sendBackWords: Readonly<Record<SendBackPart, string>> = {
  table: 'the table of programs',
  actionPlan: 'the action plan',
  civilRights: 'the civil-rights review',
  assessment: 'the assessment',
  resources: 'the resource statement',
  recommendation: 'the field recommendation',
};

/** What exists and is kept inside ICE, each with the reason that the law gives. */
export const keptInsideWords: Readonly<Record<KeptInside, string>> = {
  fieldMemo: 'The field memo exists and is kept inside ICE: advice given before a decision (deliberative process, 5 U.S.C. 552(b)(5)).',
  civilRightsNote:
    'A note of the civil-rights reviewer exists and is kept inside ICE: advice given before a decision (deliberative process, 5 U.S.C. 552(b)(5)).',
  counselComment: 'A comment of ICE counsel exists and is kept inside ICE: attorney-client privilege (5 U.S.C. 552(b)(5)).',
};
