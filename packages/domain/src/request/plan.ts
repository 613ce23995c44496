import type { RequestRejection } from './rejection.ts';
import type { Assessed, PlannedAction } from './state.ts';

/** Why nothing in the plan can be changed or done. */
export const planEmpty = ({ actions = [] }: Pick<Assessed, 'actions'>): RequestRejection | undefined =>
  actions.length === 0 ? { code: 'planEmpty' } : undefined;

/** Why an action cannot be changed, dropped or done: it is not in the plan, or it is done. */
export function actionShut(actions: readonly PlannedAction[], actionId: string): RequestRejection | undefined {
  const found = actions.find((one) => one.actionId === actionId);
  if (found === undefined) return { code: 'unknownAction' };
  return found.done === null ? undefined : { code: 'actionDone' };
}
