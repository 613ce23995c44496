import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { isSealed } from '../ending.ts';
import { defineCommand } from '../parts.ts';
import { unconcludedPhases } from '../state.ts';

// Never inferred: in Oct 2009 ICE said that Houston had withdrawn, and the city said that it had not.
export const WithdrawFromAgreement = defineCommand({
  type: 'WithdrawFromAgreement',
  says: 'The agency withdraws before both have signed, by a dated statement. Silence is never a withdrawal.',
  from: [...unconcludedPhases, 'onHold'],
  to: ['withdrawn'],
  by: ['agency.official'],
  payload: z.strictObject({ statedOn: date, statementDocumentId: z.nullable(id), statement: typed }),
  texts: { statement: 'both' },
  precondition: (agreement) => (isSealed(agreement) ? { code: 'alreadySigned' } : undefined),
  decide: (_agreement, { statedOn, statementDocumentId, statement }, { today }) =>
    statedOn > today
      ? refuse({ code: 'dateInFuture', date: statedOn })
      : accept([{ type: 'AgencyWithdrew', data: { statedOn, documentId: statementDocumentId, statement } }]),
});
