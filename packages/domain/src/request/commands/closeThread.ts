import * as z from 'zod/mini';
import { id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { defineCommand } from '../parts.ts';
import { mayTalk, mustHaveAsked, openThread, talkers, talkPhases } from '../talking.ts';

export const CloseThread = defineCommand({
  type: 'CloseThread',
  says: 'The side that asked closes the thread. What was written stays.',
  from: talkPhases,
  to: talkPhases,
  by: talkers,
  payload: z.strictObject({ threadId: id }),
  precondition: mayTalk,
  decide: (request, data, occasion) => {
    const found = openThread(request, data.threadId);
    if (!found.ok) return found;
    const other = mustHaveAsked(found.value, occasion);
    return other === undefined ? accept([{ type: 'ThreadClosed', data }]) : refuse(other);
  },
});
