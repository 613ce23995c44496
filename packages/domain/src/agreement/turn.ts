import type { CalendarDate } from '../kernel/instant.ts';
import type { Role } from '../parties/roles.ts';
import { awaitedSides } from './negotiation.ts';
import { openItems } from './operating.ts';
import type { AgreementSeen } from './view.ts';

export type AgreementHolder = 'agency' | 'ice' | 'both' | 'system' | 'nobody';

/** What has to happen next, as a code that `wording` says in a sentence. */
export type AgreementStepCode =
  | 'agreementOpened'
  | 'draftSent'
  | 'agencyReadsText'
  | 'iceAgreesText'
  | 'bothReadText'
  | 'agencyAnswersChange'
  | 'iceAnswersChange'
  | 'bothAnswerChanges'
  | 'counselClear'
  | 'authorityShown'
  | 'agencySigns'
  | 'iceCountersigns'
  | 'documentSealed'
  | 'sealingRetried'
  | 'readinessConfirmed'
  | 'suspensionReviewed'
  | 'terminationTakesEffect'
  | 'holdReviewed'
  | 'operates'
  | 'nothing';

export interface AgreementStep {
  readonly code: AgreementStepCode;
  readonly holder: AgreementHolder;
  /** The offices that can take it. */
  readonly by: readonly Role[];
  readonly dueOn: CalendarDate | null;
}
/** Who holds the pen, by when, and since when. */
export interface AgreementTurn extends Omit<AgreementStep, 'code'> {
  readonly since: CalendarDate | null;
}

const negotiators = { agency: ['agency.official', 'agency.counsel'], ice: ['ice.programOffice', 'ice.counsel'] } as const;
export const readinessRoles = {
  agency: ['agency.preparer', 'agency.official'],
  ice: ['ice.programOffice', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
} as const;

/** What has to happen next, by whom and by when. Takes only what both sides see, so it says the same to both. */
export function agreementNextStep(agreement: AgreementSeen): AgreementStep {
  const step = stepOf(agreement);
  const awaited = step.holder === 'agency' || step.holder === 'both';
  return awaited && 'lapse' in agreement && agreement.lapse !== null ? { ...step, dueOn: agreement.lapse.answerBy } : step;
}

/** Who holds the pen, by when, and since when. */
export function agreementTurn(agreement: AgreementSeen): AgreementTurn {
  const { holder, by, dueOn } = agreementNextStep(agreement);
  return { holder, by, dueOn, since: agreement.phase === 'unopened' ? null : agreement.turnSince };
}

function stepOf(agreement: AgreementSeen): AgreementStep {
  switch (agreement.phase) {
    case 'unopened':
      return { code: 'agreementOpened', holder: 'system', by: ['system.reaction'], dueOn: null };
    case 'drafting':
      return { code: 'draftSent', holder: 'ice', by: ['ice.programOffice'], dueOn: agreement.dueOn };
    case 'negotiating':
      return negotiatingStep(agreement);
    case 'legalReview': {
      const { clearing, dueOn } = agreement;
      if (clearing.agency !== null) return { code: 'counselClear', holder: 'ice', by: ['ice.counsel'], dueOn };
      if (clearing.ice !== null) return { code: 'counselClear', holder: 'agency', by: ['agency.counsel'], dueOn };
      return { code: 'counselClear', holder: 'both', by: ['agency.counsel', 'ice.counsel'], dueOn };
    }
    case 'authority':
      return { code: 'authorityShown', holder: 'agency', by: ['agency.governingBody', 'agency.official'], dueOn: agreement.dueOn };
    case 'agencySigning':
      return { code: 'agencySigns', holder: 'agency', by: ['agency.official', 'agency.governingBody'], dueOn: agreement.dueOn };
    case 'countersigning':
      return { code: 'iceCountersigns', holder: 'ice', by: ['ice.signatory'], dueOn: agreement.dueOn };
    case 'sealing':
      return agreement.failure === null
        ? { code: 'documentSealed', holder: 'system', by: ['system.sealer'], dueOn: agreement.dueOn }
        : { code: 'sealingRetried', holder: 'ice', by: ['ice.programOffice'], dueOn: agreement.dueOn };
    case 'inForce':
      return readinessStep(agreement);
    case 'suspended':
      return { code: 'suspensionReviewed', holder: 'ice', by: ['ice.headquarters'], dueOn: agreement.suspension.until };
    case 'terminationNotice':
      return { code: 'terminationTakesEffect', holder: 'nobody', by: ['system.clock'], dueOn: agreement.effectiveOn };
    case 'onHold':
      return { code: 'holdReviewed', holder: 'ice', by: ['ice.headquarters', 'ice.programOffice'], dueOn: agreement.reviewOn };
    case 'terminated':
    case 'expired':
    case 'superseded':
    case 'withdrawn':
    case 'notConcluded':
    case 'lapsed':
      return { code: 'nothing', holder: 'nobody', by: [], dueOn: null };
  }
}

function negotiatingStep(agreement: Extract<AgreementSeen, { phase: 'negotiating' }>): AgreementStep {
  const { agreed, back, dueOn } = agreement;
  const awaited = awaitedSides(agreement);
  if (awaited.size > 1) return { code: 'bothAnswerChanges', holder: 'both', by: [...negotiators.agency, ...negotiators.ice], dueOn };
  if (awaited.has('agency')) return { code: 'agencyAnswersChange', holder: 'agency', by: negotiators.agency, dueOn };
  if (awaited.has('ice')) return { code: 'iceAnswersChange', holder: 'ice', by: negotiators.ice, dueOn };
  if (agreed.agency !== null) return { code: 'iceAgreesText', holder: 'ice', by: ['ice.programOffice'], dueOn };
  if (back !== null && agreed.ice === null)
    return { code: 'bothReadText', holder: 'both', by: [...negotiators.agency, ...negotiators.ice], dueOn };
  return { code: 'agencyReadsText', holder: 'agency', by: negotiators.agency, dueOn };
}

function readinessStep(agreement: Extract<AgreementSeen, { phase: 'inForce' }>): AgreementStep {
  const open = openItems(agreement);
  if (open.length === 0) return { code: 'operates', holder: 'nobody', by: [], dueOn: null };
  const holds = { agency: open.some(({ side }) => side === 'agency'), ice: open.some(({ side }) => side === 'ice') };
  const { dueOn } = agreement;
  const code = 'readinessConfirmed';
  if (holds.agency && holds.ice) return { code, holder: 'both', by: [...readinessRoles.agency, ...readinessRoles.ice], dueOn };
  return holds.agency
    ? { code, holder: 'agency', by: readinessRoles.agency, dueOn }
    : { code, holder: 'ice', by: readinessRoles.ice, dueOn };
}
