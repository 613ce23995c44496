import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { callBack } from '../fields.ts';
import { secondPeople } from '../offices.ts';
import { defineCommand } from '../parts.ts';

// The median agency has 12 officers: many have nobody who could be the second person.
export const ConfirmFactorResetByCallBack = defineCommand({
  type: 'ConfirmFactorResetByCallBack',
  says: 'Where the agency has no second person, the program office calls back at a number that it found itself, and confirms.',
  from: ['verified'],
  to: ['verified'],
  by: ['ice.programOffice'],
  fresh: true,
  payload: z.strictObject({ personId: id, ...callBack }),
  texts: { calledNumber: 'ice', reached: 'ice' },
  decide: (state, { personId, ...byCallBack }, { by, today }) => {
    const reset = state.resets.find((one) => one.personId === personId);
    if (reset === undefined) return refuse({ code: 'noReset' });
    if (by.person === reset.startedBy) return refuse({ code: 'sameHandReset' });
    if (byCallBack.calledOn > today) return refuse({ code: 'dateInFuture', date: byCallBack.calledOn });
    if (secondPeople(state, today, [personId, reset.startedBy]).length > 0) return refuse({ code: 'secondPersonThere' });
    return accept([{ type: 'FactorResetConfirmed', data: { personId, byCallBack } }]);
  },
});
