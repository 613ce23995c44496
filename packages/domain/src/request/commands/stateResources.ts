import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { figure } from '../facts.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

// The memo on Cabarrus County (2007) weighs officer count, supervision, bed space and the risk for ICE's own resources.
export const StateResources = defineCommand({
  type: 'StateResources',
  says: 'The field office states what ICE has for this partnership: supervisors, training seats, beds and funds. Both sides read it.',
  from: ['determining', 'headquartersReview'],
  to: ['determining', 'headquartersReview'],
  by: ['ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ supervisors: figure, seats: figure, beds: figure, fundsUsd: figure, statement: typed }),
  texts: { statement: 'both' },
  precondition: mayDetermine,
  decide: (_request, data) => accept([{ type: 'ResourcesStated', data }]),
});
