import type { AgreementCommandType } from '../agreement/decide.ts';
import type { AgreementEvent } from '../agreement/parts.ts';
import type { AgreementPhase } from '../agreement/state.ts';
import type { AgreementStepCode } from '../agreement/turn.ts';
import type { OrganisationCommandType } from '../organisation/decide.ts';
import type { OrganisationEvent } from '../organisation/parts.ts';
import type { OrganisationPhase } from '../organisation/state.ts';
import type { RequestCommandType } from '../request/decide.ts';
import type { RequestEvent } from '../request/parts.ts';
import type { RequestPhase } from '../request/state.ts';
import type { NextStepCode } from '../request/turn.ts';

/** The two kinds of case and the organisations, and what of each has words. */
export interface Cases {
  readonly request: {
    readonly event: RequestEvent;
    readonly phase: RequestPhase;
    readonly command: RequestCommandType;
    readonly nextStep: NextStepCode;
  };
  readonly agreement: {
    readonly event: AgreementEvent;
    readonly phase: AgreementPhase;
    readonly command: AgreementCommandType;
    readonly nextStep: AgreementStepCode;
  };
  readonly organisation: {
    readonly event: OrganisationEvent;
    readonly phase: OrganisationPhase;
    readonly command: OrganisationCommandType;
    readonly nextStep: never;
  };
}
export type CaseKind = keyof Cases;
