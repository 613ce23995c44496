import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { answerKind } from '../facts.ts';
import { awaitedSides } from '../negotiation.ts';
import { defineCommand } from '../parts.ts';

export const AnswerChange = defineCommand({
  type: 'AnswerChange',
  says: 'The other side accepts the proposed words, counters with its own, or keeps the clause as it is.',
  from: ['negotiating'],
  to: ['negotiating'],
  by: ['agency.official', 'agency.counsel', 'ice.programOffice', 'ice.counsel'],
  payload: z.strictObject({ clauseId: key, answer: answerKind, text: z.nullable(typed), reason: z.nullable(typed) }),
  texts: { text: 'both', reason: 'both' },
  precondition: (agreement, { actor }) =>
    awaitedSides(agreement).has(actor.party === 'agency' ? 'agency' : 'ice') ? undefined : { code: 'noChangesOpen' },
  decide: ({ changes }, data, { by, today, clocks, calendar }) => {
    const { clauseId, answer, text, reason } = data;
    const change = changes[clauseId];
    if (change === undefined) return refuse({ code: 'nothingToAnswer', clauseId });
    if (change.by.party === by.party) return refuse({ code: 'ownProposal', clauseId });
    if (answer === 'countered' && text === null) return refuse({ code: 'answerUnclear', needs: 'text' });
    if (answer !== 'countered' && text !== null) return refuse({ code: 'answerUnclear', needs: 'textOnlyCountered' });
    if (answer !== 'accepted' && reason === null) return refuse({ code: 'answerUnclear', needs: 'reason' });
    return accept([{ type: 'ChangeAnswered', data: { ...data, dueOn: dueOn(today, clocks.answer, calendar) } }]);
  },
});
