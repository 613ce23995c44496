import * as z from 'zod/mini';
import { dueOn } from '../../kernel/businessDays.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const RemindOfReview = defineCommand({
  type: 'RemindOfReview',
  says: 'The calendar reminds the administrator that the yearly look at who may do what is due.',
  from: ['verified'],
  to: ['verified'],
  by: ['system.clock'],
  payload: z.strictObject({}),
  decide: ({ remindOn }, _data, { today, clocks, calendar }) =>
    today < remindOn
      ? refuse({ code: 'notYet', on: remindOn })
      : accept([{ type: 'ReviewReminded', data: { againOn: dueOn(today, clocks.reminder, calendar) } }]),
});
