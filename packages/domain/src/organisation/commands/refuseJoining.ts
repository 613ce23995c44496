import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';

export const RefuseJoining = defineCommand({
  type: 'RefuseJoining',
  says: 'The program office does not verify who asked, and says why.',
  from: ['asked'],
  to: ['asked', 'refused'],
  by: ['ice.programOffice'],
  payload: z.strictObject({ joiningId: id, reason: typed }),
  texts: { reason: 'ice' },
  decide: ({ askings }, data) => {
    const asking = askings.find((one) => one.joiningId === data.joiningId);
    if (asking === undefined) return refuse({ code: 'unknownJoining' });
    return asking.standing === 'open' ? accept([{ type: 'JoiningRefused', data }]) : refuse({ code: 'joiningAnswered' });
  },
});
