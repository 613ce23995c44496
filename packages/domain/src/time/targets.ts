import { type AgreementClocks, agreementClocks } from '../agreement/clocks.ts';
import type { AgreementTimeStep } from '../agreement/steps.ts';
import { agreementTimeSteps } from '../agreement/steps.ts';
import { type RequestClocks, requestClocks } from '../request/clocks.ts';
import { type RequestStep, requestSteps } from '../request/steps.ts';
import type { StepTargets } from './ledger.ts';

/** How long each step may take, as this installation sets it. */
export interface Targets {
  readonly request: RequestClocks;
  readonly agreement: AgreementClocks;
}
/** What holds where an installation sets nothing else. */
export const firstTargets: Targets = { request: requestClocks, agreement: agreementClocks };

/** The steps of a request with their targets. */
export const requestTargets = ({ request }: Targets): StepTargets<RequestStep> => ({
  steps: requestSteps,
  target: (step) => (step === 'deferral' ? null : request[step]),
});
/** The steps of an agreement with their targets. What the text itself promises, such as the days to prepare, is in its terms. */
export const agreementTargets = ({ agreement }: Targets): StepTargets<AgreementTimeStep> => ({
  steps: agreementTimeSteps,
  target: (step) =>
    step === 'prepare' || step === 'operate' || step === 'suspension' || step === 'terminationNotice' ? null : agreement[step],
});
