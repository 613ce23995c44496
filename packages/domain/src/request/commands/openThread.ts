import * as z from 'zod/mini';
import { date, id, key } from '../../kernel/ids.ts';
import { accept, refuse } from '../../kernel/outcome.ts';
import { typed } from '../../kernel/typedText.ts';
import { defineCommand } from '../parts.ts';
import { mayTalk, talkers, talkPhases } from '../talking.ts';

// At most so many at a time: a case stays readable, and one person cannot bury it.
const openThreadsMax = 100;

export const OpenThread = defineCommand({
  type: 'OpenThread',
  says: 'One side asks the other about one question of the assessment, with a date for the answer. Nothing waits for it.',
  from: talkPhases,
  to: talkPhases,
  by: talkers,
  payload: z.strictObject({ threadId: id, questionId: key, text: typed, dueOn: date }),
  texts: { text: 'both' },
  precondition: mayTalk,
  decide: ({ threads = [] }, data, { today, gathered }) => {
    const { threadId, questionId, dueOn } = data;
    if (threads.some((thread) => thread.threadId === threadId)) return refuse({ code: 'threadIdTaken', threadId });
    if (threads.filter(({ turn }) => turn !== null).length >= openThreadsMax)
      return refuse({ code: 'tooManyThreads', max: openThreadsMax });
    // A question that one side alone sees is not talked about with the other.
    if (!gathered.questions.includes(questionId)) return refuse({ code: 'unknownQuestion', questionId });
    return dueOn <= today ? refuse({ code: 'dateNotAhead', date: dueOn }) : accept([{ type: 'ThreadOpened', data }]);
  },
});
