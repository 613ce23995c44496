import * as z from 'zod/mini';
import { date, id } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayTalk, openThread, talkers, talkPhases } from '../talking.ts';

export const ReplyInThread = defineCommand({
  type: 'ReplyInThread',
  says: 'One side writes in a thread. After that it is the other side’s turn, with a date where one is set.',
  from: talkPhases,
  to: talkPhases,
  by: talkers,
  payload: z.strictObject({ threadId: id, text: typed, dueOn: z.nullable(date) }),
  texts: { text: 'both' },
  precondition: mayTalk,
  decide: (request, data, { today }) => {
    const found = openThread(request, data.threadId);
    if (!found.ok) return found;
    return data.dueOn !== null && data.dueOn <= today
      ? refuse({ code: 'dateNotAhead', date: data.dueOn })
      : accept([{ type: 'ThreadReplied', data }]);
  },
});
