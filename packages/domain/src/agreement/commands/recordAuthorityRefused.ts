import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const RecordAuthorityRefused = defineCommand({
  type: 'RecordAuthorityRefused',
  says: 'The agency records that its governing body did not allow the signature; the text goes back to the table.',
  from: ['authority'],
  to: ['negotiating'],
  by: ['agency.governingBody', 'agency.official'],
  payload: z.strictObject({ reason: typed, decidedOn: date, documentId: z.nullable(id) }),
  texts: { reason: 'both' },
  decide: (_agreement, data, { today, clocks, calendar }) =>
    data.decidedOn > today
      ? refuse({ code: 'dateInFuture', date: data.decidedOn })
      : accept([{ type: 'AuthorityRefused', data: { ...data, dueOn: dueOn(today, clocks.answer, calendar) } }]),
});
