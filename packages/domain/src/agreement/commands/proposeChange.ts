import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

// Houston proposed changes in 2009 and said that it never got an answer: each proposal here waits for one.
export const ProposeChange = defineCommand({
  type: 'ProposeChange',
  says: 'Either side proposes other words for an open clause; the other side answers.',
  from: ['negotiating'],
  to: ['negotiating'],
  by: ['agency.official', 'agency.counsel', 'ice.programOffice', 'ice.counsel'],
  payload: z.strictObject({ clauseId: key, text: typed, reason: typed }),
  texts: { text: 'both', reason: 'both' },
  decide: ({ terms, changes }, data, { today, clocks, calendar }) => {
    const { clauseId } = data;
    const clause = terms.clauses.find((one) => one.clauseId === clauseId);
    if (clause === undefined) return refuse({ code: 'unknownClause', clauseId });
    if (!clause.open) return refuse({ code: 'clauseFixed', clauseId });
    if (changes[clauseId] !== undefined) return refuse({ code: 'changeOpen', clauseId });
    return accept([{ type: 'ChangeProposed', data: { ...data, dueOn: dueOn(today, clocks.answer, calendar) } }]);
  },
});
