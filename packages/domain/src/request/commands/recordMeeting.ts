import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mustBeLiaison } from '../separation.ts';

export const RecordMeeting = defineCommand({
  type: 'RecordMeeting',
  says: 'A liaison records a meeting of ICE and the agency, with its minutes.',
  from: ['assessing'],
  to: ['assessing'],
  by: ['ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ heldOn: date, documentId: z.nullable(id), minutes: typed }),
  texts: { minutes: 'both' },
  precondition: mustBeLiaison,
  decide: (_request, data, { today }) =>
    data.heldOn > today ? refuse({ code: 'dateInFuture', date: data.heldOn }) : accept([{ type: 'MeetingRecorded', data }]),
});
