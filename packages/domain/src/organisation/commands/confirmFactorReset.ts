import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { administrators } from '../fields.ts';
import { defineCommand } from '../parts.ts';

export const ConfirmFactorReset = defineCommand({
  type: 'ConfirmFactorReset',
  says: 'A second person of the same organisation confirms, and the lost factor is gone.',
  from: ['verified'],
  to: ['verified'],
  by: [...administrators, 'agency.official', 'ice.programOffice', 'oversight.reader'],
  fresh: true,
  payload: z.strictObject({ personId: id }),
  decide: ({ resets }, { personId }, { by }) => {
    const reset = resets.find((one) => one.personId === personId);
    if (reset === undefined) return refuse({ code: 'noReset' });
    // Two people, and neither is the one whose factor it is.
    if (by.person === reset.startedBy || by.person === personId) return refuse({ code: 'sameHandReset' });
    return accept([{ type: 'FactorResetConfirmed', data: { personId, byCallBack: null } }]);
  },
});
