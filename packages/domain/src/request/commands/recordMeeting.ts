import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { meetingKind } from '../facts.ts';
import { defineCommand } from '../parts.ts';
import { sideOf } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

export const RecordMeeting = defineCommand({
  type: 'RecordMeeting',
  says: 'A liaison or the agency records a visit, a meeting or a call of both sides, with its minutes. The other side acknowledges them.',
  from: ['assessing'],
  to: ['assessing'],
  by: ['ice.liaisonInvestigations', 'ice.liaisonDetention', 'agency.preparer', 'agency.official'],
  payload: z.strictObject({
    heldOn: date,
    documentId: z.nullable(id),
    minutes: typed,
    kind: z.optional(meetingKind),
    place: z.optional(typed),
    attendees: z.optional(typed),
    whatWasSeen: z.optional(typed),
  }),
  texts: { minutes: 'both', place: 'both', attendees: 'both', whatWasSeen: 'both' },
  precondition: (request, situation) => (sideOf(situation.actor) === 'ice' ? mustBeLiaison(request, situation) : undefined),
  decide: (_request, data, { today }) =>
    data.heldOn > today ? refuse({ code: 'dateInFuture', date: data.heldOn }) : accept([{ type: 'MeetingRecorded', data }]),
});
