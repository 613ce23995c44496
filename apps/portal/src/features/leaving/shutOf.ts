import { sayRejection } from '@ice-access/domain/wording';
import { lookOf } from '../../case/look.ts';
import type { Case } from '../../case/useCase.ts';

/** Why an action cannot be taken now; nothing when it can. */
export function shutOf(theCase: Case, type: string): string | undefined {
  const action = theCase.actions.find((one) => one.type === type);
  if (action === undefined) return 'Your role does not have this action.';
  return action.shut === undefined ? undefined : sayRejection(action.shut, lookOf(theCase));
}
