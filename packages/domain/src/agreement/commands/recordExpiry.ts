import * as z from 'zod/mini';
import { accept } from '../../kernel/outcome.ts';
import { endsOnOf } from '../ending.ts';
import { defineCommand } from '../parts.ts';
import { livingPhases } from '../state.ts';

export const RecordExpiry = defineCommand({
  type: 'RecordExpiry',
  says: 'The agreement has passed the end of its term.',
  from: livingPhases,
  to: ['expired'],
  by: ['ice.programOffice', 'system.clock'],
  payload: z.strictObject({}),
  precondition: (agreement, { today }) => {
    const endsOn = endsOnOf(agreement);
    if (endsOn === null) return { code: 'noEndDate' };
    return today <= endsOn ? { code: 'notYet', on: endsOn } : undefined;
  },
  decide: () => accept([{ type: 'AgreementExpired', data: {} }]),
});
