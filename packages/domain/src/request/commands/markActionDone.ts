import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { actionShut, planEmpty } from '../plan.ts';
import { mayDetermine } from '../separation.ts';

export const MarkActionDone = defineCommand({
  type: 'MarkActionDone',
  says: 'The side whose action it is records that it was done. This voids nothing, and is possible after the decision too.',
  from: ['determining', 'headquartersReview', 'approved'],
  to: ['determining', 'headquartersReview', 'approved'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ actionId: id, doneOn: date }),
  precondition: (request, situation) => mayDetermine(request, situation) ?? planEmpty(request),
  decide: ({ actions = [] }, data, { actor, today }) => {
    const shut = actionShut(actions, data.actionId);
    if (shut !== undefined) return refuse(shut);
    if (!actions.some(({ actionId, side }) => actionId === data.actionId && side === actor.party)) return refuse({ code: 'notYourAction' });
    return data.doneOn > today ? refuse({ code: 'dateInFuture', date: data.doneOn }) : accept([{ type: 'ActionDone', data }]);
  },
});
