import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { disputablePhases } from '../state.ts';

export const AnswerDispute = defineCommand({
  type: 'AnswerDispute',
  says: 'ICE answers the agency’s word: the ending stands, or it was wrong and the agency can go on with a linked request.',
  from: disputablePhases,
  to: disputablePhases,
  by: ['ice.headquarters', 'ice.programOffice'],
  payload: z.strictObject({ statement: typed, stands: z.boolean() }),
  texts: { statement: 'both' },
  precondition: ({ dispute }) => {
    if (dispute === undefined) return { code: 'notDisputed' };
    return dispute.answer === null ? undefined : { code: 'disputeAnswered' };
  },
  decide: (_request, data) => accept([{ type: 'DisputeAnswered', data }]),
});
