import * as z from 'zod/mini';
import { date } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

// The three things that a notice must state stand in the jail enforcement and task force agreements of 2025 (VIII, XVIII).
export const SuspendAgreement = defineCommand({
  type: 'SuspendAgreement',
  says: 'Headquarters suspends by notice: the reasons, how long, how to respond and what would correct it.',
  from: ['inForce'],
  to: ['inForce', 'suspended'],
  by: ['ice.headquarters'],
  payload: z.strictObject({
    startsOn: date,
    until: date,
    exigent: z.boolean(),
    reasons: typed,
    howToRespond: typed,
    correctiveSteps: typed,
  }),
  texts: { reasons: 'both', howToRespond: 'both', correctiveSteps: 'both' },
  precondition: ({ suspension }) => (suspension === null ? undefined : { code: 'suspensionNoticeRunning', startsOn: suspension.startsOn }),
  decide: ({ terms }, data, { today }) => {
    const days = data.exigent ? 0 : terms.suspensionNoticeDays;
    const earliest = addDays(today, days);
    if (data.startsOn < earliest) return refuse({ code: 'noticeTooShort', earliest, days });
    if (data.until <= data.startsOn) return refuse({ code: 'dateNotAhead', date: data.until });
    const notice = { type: 'SuspensionNoticeGiven', data } as const;
    return accept(data.startsOn === today ? [notice, { type: 'SuspensionBegun', data: {} }] : [notice]);
  },
});
