import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

const actionsMax = 100;

// ICE "assess[es] local needs and draft[s] appropriate plans of action" (ICE ACCESS fact sheet).
export const PlanAction = defineCommand({
  type: 'PlanAction',
  says: 'Either side puts into the plan what one side does before the agreement, and by when.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ actionId: id, side: z.enum(['agency', 'ice']), what: typed, dueOn: date }),
  texts: { what: 'both' },
  precondition: (request, situation) =>
    mayDetermine(request, situation) ?? ((request.actions?.length ?? 0) < actionsMax ? undefined : { code: 'planFull' }),
  decide: ({ actions = [] }, data, { today }) => {
    if (actions.some(({ actionId }) => actionId === data.actionId)) return refuse({ code: 'idTaken', id: data.actionId });
    if (data.dueOn <= today) return refuse({ code: 'dateNotAhead', date: data.dueOn });
    return accept([{ type: 'ActionPlanned', data }]);
  },
});
