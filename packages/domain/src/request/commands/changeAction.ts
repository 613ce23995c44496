import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { actionShut, planEmpty } from '../plan.ts';
import { mayDetermine } from '../separation.ts';

export const ChangeAction = defineCommand({
  type: 'ChangeAction',
  says: 'Either side changes an action of the plan, with the reason. What stood before stays in its history.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ actionId: id, what: typed, dueOn: date, reason: typed }),
  texts: { what: 'both', reason: 'both' },
  precondition: (request, situation) => mayDetermine(request, situation) ?? planEmpty(request),
  decide: ({ actions = [] }, data, { today }) => {
    const shut = actionShut(actions, data.actionId);
    if (shut !== undefined) return refuse(shut);
    if (data.dueOn <= today) return refuse({ code: 'dateNotAhead', date: data.dueOn });
    return accept([{ type: 'ActionChanged', data }]);
  },
});
