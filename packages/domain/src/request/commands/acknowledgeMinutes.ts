import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { recorderOf, wordsOn } from '../minutes.ts';
import { defineCommand } from '../parts.ts';
import { sideOf } from '../sections.ts';
import { mustBeLiaison } from '../separation.ts';

const phases = ['assessing', 'determining', 'deferred', 'headquartersReview'] as const;

export const AcknowledgeMinutes = defineCommand({
  type: 'AcknowledgeMinutes',
  says: 'A side says that the minutes of a meeting are right as written, or adds a note. Both read it; nothing waits for it.',
  from: phases,
  to: phases,
  by: ['agency.preparer', 'agency.official', 'ice.liaisonInvestigations', 'ice.liaisonDetention'],
  payload: z.strictObject({ meetingId: id, note: z.nullable(typed) }),
  texts: { note: 'both' },
  precondition: (request, situation) => {
    const stranger = sideOf(situation.actor) === 'ice' ? mustBeLiaison(request, situation) : undefined;
    return stranger ?? (request.meetings.length === 0 ? { code: 'meetingMissing' } : undefined);
  },
  decide: ({ meetings }, data, { actor }) => {
    const meeting = meetings.find(({ minutes }) => minutes.textId === data.meetingId);
    if (meeting === undefined) return refuse({ code: 'unknownMeeting', meetingId: data.meetingId });
    // A note can always be added; without one it is the other side's yes, and that once.
    if (data.note === null && recorderOf(meeting) === sideOf(actor)) return refuse({ code: 'noteMissing' });
    if (data.note === null && wordsOn(meeting, sideOf(actor)).length > 0) return refuse({ code: 'minutesAcknowledged' });
    return accept([{ type: 'MinutesAcknowledged', data }]);
  },
});
