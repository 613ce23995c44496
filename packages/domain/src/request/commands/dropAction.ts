import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { actionShut, planEmpty } from '../plan.ts';
import { mayDetermine } from '../separation.ts';

export const DropAction = defineCommand({
  type: 'DropAction',
  says: 'Either side takes an action out of the plan, with the reason.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ actionId: id, reason: typed }),
  texts: { reason: 'both' },
  precondition: (request, situation) => mayDetermine(request, situation) ?? planEmpty(request),
  decide: ({ actions = [] }, data) => {
    const shut = actionShut(actions, data.actionId);
    return shut === undefined ? accept([{ type: 'ActionDropped', data }]) : refuse(shut);
  },
});
