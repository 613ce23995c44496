import { useState } from 'react';
import type { No } from './answers.ts';
import { sayNo } from './sayNo.ts';

/** What went wrong with the last try; each try is a new one, so that it is heard again. */
export interface Trouble {
  readonly says: string;
  readonly attempt: number;
}

/** One step of signing in at a time: busy while it runs, and the sentence when the door says no. */
export function useStep() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const say = (says: string) => setTrouble((before) => ({ says, attempt: (before?.attempt ?? 0) + 1 }));
  async function run<Yes>(step: () => Promise<Yes | No>): Promise<Yes | No | undefined> {
    if (busy) return undefined;
    setBusy(true);
    const answer = await step().catch((): No => ({ is: 'no', code: 'offline' }));
    setBusy(false);
    if (isNo(answer)) say(sayNo(answer));
    else setTrouble(undefined);
    return answer;
  }
  return { busy, trouble, say, run };
}

export const isNo = (answer: unknown): answer is No =>
  typeof answer === 'object' && answer !== null && 'is' in answer && answer.is === 'no';
