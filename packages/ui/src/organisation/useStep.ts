import { useRef, useState } from 'react';
import type { SendStep } from './sending.ts';

/** Sends steps and holds what was refused. The same press sent twice has the same key, so that a lost answer does no harm. */
export function useStep(send: SendStep, newKey: () => string) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ says: string; attempt: number }>();
  const last = useRef({ said: '', key: '' });
  const run = async (type: string, data: object): Promise<{ link: string | null } | undefined> => {
    const said = JSON.stringify([type, data]);
    if (last.current.said !== said) last.current = { said, key: newKey() };
    setBusy(true);
    setRefusal(undefined);
    const answer = await send(type, data, last.current.key);
    setBusy(false);
    if (answer.done) {
      last.current = { said: '', key: '' };
      return { link: answer.link ?? null };
    }
    setRefusal({ says: answer.says, attempt: Date.now() });
    return undefined;
  };
  return { run, busy, refusal };
}
