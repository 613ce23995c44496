import { type Answer, answerSchema } from '@ice-access/domain/assessment';
import type { Writable } from './mayWrite.ts';

/** Earlier tries that could have arrived: what the question does not take was refused then, and is left out. */
export const readTried = (tried: readonly unknown[] | undefined, { question }: Writable): readonly (Answer | null)[] =>
  (tried ?? []).flatMap((one) => {
    if (one === null) return [null];
    const parsed = answerSchema(question).safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
