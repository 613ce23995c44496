import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { mustBeOnPaper } from '../paper.ts';
import { defineCommand } from '../parts.ts';
import { standingPhases } from '../state.ts';

export const RecordPaperWithdrawal = defineCommand({
  type: 'RecordPaperWithdrawal',
  says: 'The program office records the dated statement by which an agency withdrew a request that it made on paper.',
  from: [...standingPhases, 'onHold'],
  to: ['withdrawn'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ statedOn: date, documentId: id }),
  precondition: mustBeOnPaper,
  decide: (_request, data, { today }) =>
    data.statedOn > today
      ? refuse({ code: 'dateInFuture', date: data.statedOn })
      : accept([{ type: 'RequestWithdrawn', data: { ...data, statement: null } }]),
});
