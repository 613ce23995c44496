import * as z from 'zod/mini';
import { key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';

export const EndConfirmation = defineCommand({
  type: 'EndConfirmation',
  says: 'A confirmation runs out on its date, such as a training that was not refreshed.',
  from: ['inForce'],
  to: ['inForce'],
  by: ['system.clock'],
  payload: z.strictObject({ itemId: key }),
  precondition: ({ confirmed }) => (Object.keys(confirmed).length === 0 ? { code: 'nothingConfirmed' } : undefined),
  decide: ({ confirmed }, data, { today }) => {
    const goodUntil = confirmed[data.itemId]?.goodUntil ?? null;
    if (goodUntil === null) return refuse({ code: 'notConfirmed', itemId: data.itemId });
    return today <= goodUntil ? refuse({ code: 'notYet', on: goodUntil }) : accept([{ type: 'ConfirmationEnded', data }]);
  },
});
