import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

export const AnswerDisagreement = defineCommand({
  type: 'AnswerDisagreement',
  says: 'The other side answers a disagreement. Both words stay beside each other.',
  from: ['determining', 'deferred', 'headquartersReview'],
  to: ['determining', 'deferred', 'headquartersReview'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ disagreementId: id, text: typed }),
  texts: { text: 'both' },
  precondition: (request, situation) => {
    const open = request.disagreements?.some(({ answer, by }) => answer === null && by.party !== situation.actor.party);
    return mayDetermine(request, situation) ?? (open === true ? undefined : { code: 'noDisagreementOpen' });
  },
  decide: ({ disagreements = [] }, data, { actor }) => {
    const found = disagreements.find(({ disagreementId }) => disagreementId === data.disagreementId);
    if (found === undefined) return refuse({ code: 'unknownDisagreement' });
    if (found.by.party === actor.party) return refuse({ code: 'ownDisagreement' });
    if (found.answer !== null) return refuse({ code: 'disagreementAnswered' });
    return accept([{ type: 'DisagreementAnswered', data }]);
  },
});
