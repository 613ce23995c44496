import type { Actor } from '@ice-access/domain/parties';
import type { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { Refused } from '../command/refused.ts';
import { isRecordedRefusal, type Looking } from './looking.ts';

interface Failure {
  readonly error: TRPCError;
  readonly path: string | undefined;
  readonly ctx: { readonly actor?: Actor | null } | undefined;
}

/** Records each procedure of one request that was refused, in a batch as alone. The answer waits for `written`. */
export function procedureRefusals(looking: Looking) {
  const writing: Promise<void>[] = [];
  return {
    note({ error, path = '', ctx }: Failure): void {
      const status = getHTTPStatusCodeFromError(error);
      const actor = ctx?.actor ?? null;
      if (!isRecordedRefusal(status) || (status === 404 && actor === null)) return;
      const row = looking.refused(actor, error instanceof Refused ? error.body.code : error.code, path.slice(0, 200));
      // Awaited by `written`; a failure that comes before is no unhandled one.
      row.catch(() => undefined);
      writing.push(row);
    },
    written: async (): Promise<void> => {
      await Promise.all(writing);
    },
  };
}
