import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { addDays } from '../../kernel/instant.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { evolve } from '../evolve.ts';
import { administratorOf, keepers } from '../fields.ts';
import { leavesNobody } from '../keeping.ts';
import { dayBefore } from '../offices.ts';
import { defineCommand } from '../parts.ts';
import type { Verified } from '../state.ts';

export const EndOffice = defineCommand({
  type: 'EndOffice',
  says: 'An office ends: at once, or after a day ahead. The last administrator’s ends by the program office only.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  payload: z.strictObject({ officeId: id, lastOn: date, reason: typed }),
  texts: { reason: 'both' },
  decide: (state, data, occasion) => {
    const { today, clocks, at, by } = occasion;
    const office = state.offices.find((one) => one.officeId === data.officeId);
    if (office === undefined) return refuse({ code: 'unknownOffice' });
    if (office.endsOn !== null && office.endsOn < today) return refuse({ code: 'officeOver' });
    if (data.lastOn < dayBefore(today)) return refuse({ code: 'dateInPast', date: data.lastOn });
    if (data.lastOn > addDays(today, clocks.ahead.days)) return refuse({ code: 'dateTooFar', date: data.lastOn });
    const fact = { type: 'OfficeEnded', data } as const;
    const after = evolve(state, { ...fact, at, by, on: today }) as Verified;
    const nobody = office.role === administratorOf[state.kind] ? leavesNobody(after, occasion) : undefined;
    return nobody === undefined ? accept([fact]) : refuse(nobody);
  },
});
