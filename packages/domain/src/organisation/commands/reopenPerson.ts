import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { keepers } from '../fields.ts';
import { defineCommand } from '../parts.ts';

export const ReopenPerson = defineCommand({
  type: 'ReopenPerson',
  says: 'A person who was shut out is let in again, with the offices that still run.',
  from: ['verified'],
  to: ['verified'],
  by: keepers,
  payload: z.strictObject({ personId: id, reason: typed }),
  texts: { reason: 'both' },
  decide: ({ members }, data, { by }) => {
    const member = members.find(({ personId }) => personId === data.personId);
    if (member === undefined) return refuse({ code: 'notMember', personId: data.personId });
    if (member.disabledOn === null) return refuse({ code: 'notDisabled' });
    return data.personId === by.person ? refuse({ code: 'notYourself' }) : accept([{ type: 'PersonReopened', data }]);
  },
});
