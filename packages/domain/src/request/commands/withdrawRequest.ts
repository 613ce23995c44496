import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { standingPhases } from '../state.ts';

// Never inferred: in Oct 2009 ICE said that Houston had withdrawn, and the city said that it had not.
export const WithdrawRequest = defineCommand({
  type: 'WithdrawRequest',
  says: 'The agency withdraws its request by a dated statement. Silence is never a withdrawal.',
  from: [...standingPhases, 'onHold'],
  to: ['withdrawn'],
  by: ['agency.official'],
  payload: z.strictObject({ statedOn: date, statementDocumentId: z.nullable(id), statement: typed }),
  texts: { statement: 'both' },
  decide: (_request, { statedOn, statementDocumentId, statement }, { today }) =>
    statedOn > today
      ? refuse({ code: 'dateInFuture', date: statedOn })
      : accept([{ type: 'RequestWithdrawn', data: { statedOn, documentId: statementDocumentId, statement } }]),
});
