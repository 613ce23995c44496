import * as z from 'zod';
import { leaf, stamp, texts } from '../parts.ts';
import { entry } from '../talk.ts';

/** What both sides may get of their talk: these fields and no others. */
export const talk = {
  'talk.threads': z.strictObject({
    today: leaf,
    threads: z.array(
      z.strictObject({
        threadId: leaf,
        questionId: leaf,
        question: leaf,
        section: leaf,
        side: leaf,
        turn: leaf,
        dueOn: leaf,
        since: leaf,
        entries: z.array(entry),
        closed: stamp.nullable(),
      }),
    ),
    people: z.record(z.string(), z.strictObject({ name: leaf, office: leaf, email: leaf })),
    texts,
  }),
} as const;
