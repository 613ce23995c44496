import type { AgreementRejection } from './rejection.ts';
import { agreementTurn } from './turn.ts';
import type { AgreementSeen } from './view.ts';

/** Nothing lapses while the next step is not the agency's. */
export function mustAwaitAgency(agreement: AgreementSeen): AgreementRejection | undefined {
  const { holder } = agreementTurn(agreement);
  return holder === 'agency' || holder === 'both' ? undefined : { code: 'agencyNotAwaited' };
}
