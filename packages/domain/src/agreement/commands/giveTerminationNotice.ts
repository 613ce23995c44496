import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const GiveTerminationNotice = defineCommand({
  type: 'GiveTerminationNotice',
  says: 'Either side gives notice that it ends the agreement, for a date that its clause allows.',
  from: ['inForce', 'suspended'],
  to: ['terminationNotice'],
  by: ['agency.official', 'ice.headquarters'],
  payload: z.strictObject({ effectiveOn: date, reasons: typed, documentId: z.nullable(id) }),
  texts: { reasons: 'both' },
  decide: ({ terms }, data, { by, today }) => {
    const days = by.party === 'agency' ? terms.agencyNoticeDays : terms.iceNoticeDays;
    const earliest = addDays(today, days);
    return data.effectiveOn < earliest
      ? refuse({ code: 'noticeTooShort', earliest, days })
      : accept([{ type: 'TerminationNoticeGiven', data }]);
  },
});
