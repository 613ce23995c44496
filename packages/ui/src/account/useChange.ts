import { useState } from 'react';
import type { Trouble } from './useStep.ts';

/** One change of the account: busy while it runs, what was done, or why not. */
export function useChange(sayThrown: (error: unknown) => string) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const [done, setDone] = useState<string>();
  const run = async (change: () => Promise<unknown>, says: string): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTrouble(undefined);
    setDone(undefined);
    try {
      await change();
      setDone(says);
      return true;
    } catch (error) {
      setTrouble((before) => ({ says: sayThrown(error), attempt: (before?.attempt ?? 0) + 1 }));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, done, run };
}
