import type { CalendarDate } from '../kernel/instant.ts';
import { liaisonRoles, type Role } from '../parties/roles.ts';
import { isOfThirdParty } from './awaited.ts';
import { deferredTracks, isObjected, tracksOpen } from './determination.ts';
import { openSections } from './sections.ts';
import type { Question, Track } from './state.ts';
import type { Seen } from './view.ts';

/** Whose turn it is. A third party is somebody outside both sides, whose decision both wait for. */
export type Holder = 'agency' | 'ice' | 'both' | 'thirdParty' | 'nobody';

/** What has to happen next, as a code that `wording` says in a sentence. */
export type NextStepCode =
  | 'agencyOpens'
  | 'agencySends'
  | 'iceAcknowledges'
  | 'agencyCompletes'
  | 'agencyTakesOver'
  | 'assessmentStarts'
  | 'bothAnswer'
  | 'agencyAnswers'
  | 'iceAnswers'
  | 'meetingHeld'
  | 'assessmentSummedUp'
  | 'outcomesProposed'
  | 'proposalsAnswered'
  | 'questionsAnswered'
  | 'reviewerNamed'
  | 'civilRightsReviewed'
  | 'objectionResolved'
  | 'determinationConcurred'
  | 'deferralTakenUp'
  | 'fieldRecommends'
  | 'headquartersDecides'
  | 'holdReviewed'
  | 'agreementsDrafted'
  | 'nothing';

export interface NextStep {
  readonly code: NextStepCode;
  readonly holder: Holder;
  /** The offices that can take it. */
  readonly by: readonly Role[];
  readonly dueOn: CalendarDate | null;
}
/** Who holds the pen, by when, and since when. */
export interface Turn extends Omit<NextStep, 'code'> {
  readonly since: CalendarDate | null;
}

const agencyHands = ['agency.preparer', 'agency.official'] as const;
const determiners = [...liaisonRoles, 'ice.fieldDirector'] as const;

/** What has to happen next, by whom and by when. Takes only what both sides see, so it says the same to both. */
export function nextStep(request: Seen): NextStep {
  const step = stepOf(request);
  if (!('lapse' in request) || (step.holder !== 'agency' && step.holder !== 'both')) return step;
  const dueOn = request.lapse?.answerBy ?? step.dueOn;
  // An agency that asked on paper and did not take over can do nothing before it does.
  return step.holder === 'agency' && request.paper?.takenOver === null
    ? { code: 'agencyTakesOver', holder: 'agency', by: ['agency.official'], dueOn }
    : { ...step, dueOn };
}

/** Who holds the pen, by when, and since when. */
export function turn(request: Seen): Turn {
  const { holder, by, dueOn } = nextStep(request);
  return { holder, by, dueOn, since: request.phase === 'unopened' ? null : request.turnSince };
}

function stepOf(request: Seen): NextStep {
  switch (request.phase) {
    case 'unopened':
      return { code: 'agencyOpens', holder: 'nobody', by: agencyHands, dueOn: null };
    case 'draft':
      return { code: 'agencySends', holder: 'agency', by: agencyHands, dueOn: null };
    case 'submitted':
      return { code: 'iceAcknowledges', holder: 'ice', by: ['ice.programOffice'], dueOn: request.dueOn };
    case 'returned':
      return { code: 'agencyCompletes', holder: 'agency', by: agencyHands, dueOn: request.dueOn };
    case 'acknowledged':
      return { code: 'assessmentStarts', holder: 'ice', by: liaisonRoles, dueOn: request.dueOn };
    case 'assessing':
      return assessingStep(request);
    case 'determining':
      return determiningStep(request);
    case 'deferred':
      return { code: 'deferralTakenUp', holder: waitsFor(request.tracks), by: ['system.clock'], dueOn: request.until };
    case 'headquartersReview':
      return request.recommendedOn === null
        ? { code: 'fieldRecommends', holder: 'ice', by: ['ice.fieldDirector'], dueOn: request.dueOn }
        : { code: 'headquartersDecides', holder: 'ice', by: ['ice.headquarters'], dueOn: request.dueOn };
    case 'onHold':
      return { code: 'holdReviewed', holder: 'ice', by: ['ice.headquarters', 'ice.programOffice'], dueOn: request.reviewOn };
    case 'approved':
      return { code: 'agreementsDrafted', holder: 'nobody', by: [], dueOn: null };
    case 'discarded':
    case 'closedWithoutAgreement':
    case 'declined':
    case 'withdrawn':
    case 'lapsed':
      return { code: 'nothing', holder: 'nobody', by: [], dueOn: null };
  }
}

function assessingStep({ sections, meetings, dueOn }: Extract<Seen, { phase: 'assessing' }>): NextStep {
  const agencyOpen = openSections(sections, 'agency').length > 0;
  const iceOpen = openSections(sections, 'ice').length > 0;
  if (agencyOpen && iceOpen) return { code: 'bothAnswer', holder: 'both', by: [...agencyHands, ...liaisonRoles], dueOn };
  if (agencyOpen) return { code: 'agencyAnswers', holder: 'agency', by: agencyHands, dueOn };
  const code = iceOpen ? 'iceAnswers' : meetings.length === 0 ? 'meetingHeld' : 'assessmentSummedUp';
  return { code, holder: 'ice', by: liaisonRoles, dueOn };
}

function determiningStep(request: Extract<Seen, { phase: 'determining' }>): NextStep {
  const { tracks, civilRights, concurred, dueOn, questions = [] } = request;
  const both = { holder: 'both', by: ['agency.official', ...determiners], dueOn } as const;
  if (tracks.length === 0 || tracks.some(({ standing }) => standing.kind === 'open')) return { code: 'outcomesProposed', ...both };
  if (tracksOpen(tracks) !== undefined) {
    const answers = tracks.flatMap((track) => answerer(track, questions));
    const code = answers.every(({ asked }) => asked) ? 'questionsAnswered' : 'proposalsAnswered';
    const sides = new Set(answers.map(({ side }) => side));
    if (sides.size > 1) return { code, ...both };
    return sides.has('ice') ? { code, holder: 'ice', by: determiners, dueOn } : { code, holder: 'agency', by: ['agency.official'], dueOn };
  }
  if (isObjected(request)) return { code: 'objectionResolved', ...both };
  if (civilRights === null) return { code: 'reviewerNamed', holder: 'ice', by: ['ice.programOffice'], dueOn };
  if (civilRights.review === null) return { code: 'civilRightsReviewed', holder: 'ice', by: ['ice.civilRights'], dueOn };
  const code = 'determinationConcurred';
  if (concurred.agency !== null) return { code, holder: 'ice', by: ['ice.fieldDirector'], dueOn };
  if (concurred.ice !== null) return { code, holder: 'agency', by: ['agency.official'], dueOn };
  return { code, holder: 'both', by: ['agency.official', 'ice.fieldDirector'], dueOn };
}

/** Who answers what was proposed for this track: the other side; the proposing side while it owes the answer to a question on it. */
function answerer({ trackId, standing }: Track, questions: readonly Question[]): readonly { side: 'agency' | 'ice'; asked: boolean }[] {
  if (standing.kind !== 'proposed') return [];
  const proposer = standing.by.party === 'agency' ? 'agency' : 'ice';
  const asked = questions.some((one) => one.trackId === trackId && !one.answered && one.by.party !== standing.by.party);
  return [{ side: asked ? proposer : proposer === 'agency' ? 'ice' : 'agency', asked }];
}

/** With whom a deferred request is: with nobody, or with somebody outside both sides whose decision both wait for. */
const waitsFor = (tracks: readonly Track[]): Holder =>
  deferredTracks(tracks).some(({ outcome }) => outcome.awaits != null && isOfThirdParty(outcome.awaits)) ? 'thirdParty' : 'nobody';
