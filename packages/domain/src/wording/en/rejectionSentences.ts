import type { AgreementRejection } from '../../agreement/rejection.ts';
import type { KernelRejection } from '../../kernel/decider.ts';
import type { OrganisationRejection } from '../../organisation/rejection.ts';
import type { RequestRejection } from '../../request/rejection.ts';
import type { Look } from '../look.ts';

/** Every *no* that this domain can say, whoever says it. */
export type AnyRejection = KernelRejection | RequestRejection | AgreementRejection | OrganisationRejection;

/** One sentence per code. A code that two deciders share is said once, for both. */
export type RejectionSentences<Code extends AnyRejection['code'] = AnyRejection['code']> = {
  readonly [One in Code]: (rejection: Extract<AnyRejection, { code: One }>, look: Look) => string;
};
