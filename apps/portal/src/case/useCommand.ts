import type { Look } from '@ice-access/domain/wording';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { newId } from '../newId.ts';
import { refusedOf } from '../refused.ts';
import { sayRefusal } from './sayRefusal.ts';

export interface Done {
  readonly version: number;
  readonly phase: string;
  readonly reference: string;
}
export interface Sent<Data> {
  readonly expectedVersion: number;
  readonly key: string;
  readonly data: Data;
}

/**
 * Sends one command of a case. The same press sent twice has the same key, so that a lost answer does no harm. Afterwards everything
 * read from the server is read anew; a refusal is a sentence.
 */
export function useCommand<Data>(expectedVersion: number, look: Look | undefined, send: (sent: Sent<Data>) => Promise<Done>) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<{ says: string; attempt: number }>();
  const last = useRef({ said: '', key: '' });
  const run = async (data: Data): Promise<Done | undefined> => {
    const said = JSON.stringify([expectedVersion, data]);
    if (last.current.said !== said) last.current = { said, key: newId() };
    setBusy(true);
    setRefusal(undefined);
    try {
      const done = await send({ expectedVersion, key: last.current.key, data });
      await queries.invalidateQueries();
      return done;
    } catch (error) {
      setRefusal({ says: sayRefusal(refusedOf(error), look), attempt: Date.now() });
      // Stale, or no longer possible: the page shows how it stands now.
      if (refusedOf(error)) await queries.invalidateQueries().catch(() => undefined);
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, refusal };
}
