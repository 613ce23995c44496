import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { keepers } from '../fields.ts';
import { notEligible } from '../granting.ts';
import { administratorsIn } from '../offices.ts';
import { defineCommand } from '../parts.ts';

export const ReleaseAccount = defineCommand({
  type: 'ReleaseAccount',
  says: 'An account that was locked after failed tries is released; an agency’s last administrator by the program office.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  payload: z.strictObject({ personId: id, reason: typed }),
  texts: { reason: 'both' },
  decide: (state, data, { by }) => {
    if (data.personId === by.person) return refuse({ code: 'notYourself' });
    const unfit = notEligible(state, data.personId);
    if (unfit !== undefined) return refuse(unfit);
    const others = administratorsIn(state).filter((one) => one !== data.personId);
    if (by.role === 'ice.programOffice' && others.length > 0) return refuse({ code: 'ownAdministratorThere' });
    return accept([{ type: 'AccountReleased', data }]);
  },
});
