import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayDetermine } from '../separation.ts';

export const AnswerAboutOutcome = defineCommand({
  type: 'AnswerAboutOutcome',
  says: 'The other side answers a question on one row.',
  from: ['determining'],
  to: ['determining'],
  by: ['agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention', 'ice.fieldDirector'],
  payload: z.strictObject({ askId: id, answer: typed }),
  texts: { answer: 'both' },
  precondition: (request, situation) => {
    const asked = request.questions?.some(({ answered, by }) => !answered && by.party !== situation.actor.party);
    return mayDetermine(request, situation) ?? (asked === true ? undefined : { code: 'nothingAskedOfYou' });
  },
  decide: ({ questions = [] }, { askId, answer }, { actor }) => {
    const asked = questions.find((one) => one.askId === askId);
    if (asked === undefined) return refuse({ code: 'unknownAsk' });
    if (asked.by.party === actor.party) return refuse({ code: 'ownAsk' });
    if (asked.answered) return refuse({ code: 'askAnswered' });
    return accept([{ type: 'OutcomeQuestionAnswered', data: { askId, trackId: asked.trackId, answer } }]);
  },
});
