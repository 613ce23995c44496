import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { evolve } from '../evolve.ts';
import { keepers } from '../fields.ts';
import { notEligible } from '../granting.ts';
import { leavesNobody } from '../keeping.ts';
import { administratorsIn } from '../offices.ts';
import { defineCommand } from '../parts.ts';
import type { Verified } from '../state.ts';

export const DisablePerson = defineCommand({
  type: 'DisablePerson',
  says: 'A person is shut out of this organisation at once; the offices stand still until the person is let in again.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  payload: z.strictObject({ personId: id, reason: typed }),
  texts: { reason: 'both' },
  decide: (state, data, occasion) => {
    const { at, by, today } = occasion;
    if (data.personId === by.person) return refuse({ code: 'notYourself' });
    const unfit = notEligible(state, data.personId);
    if (unfit !== undefined) return refuse(unfit);
    const fact = { type: 'PersonDisabled', data } as const;
    const after = evolve(state, { ...fact, at, by, on: today }) as Verified;
    const nobody = administratorsIn(state).includes(data.personId) ? leavesNobody(after, occasion) : undefined;
    return nobody === undefined ? accept([fact]) : refuse(nobody);
  },
});
