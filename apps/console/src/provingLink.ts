import type { ReviewerRouter } from '@ice-access/api/doors';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { refusedOf } from './act/refused.ts';
import { proving, watch } from './watching.ts';

/**
 * A command that asks for a fresh proof waits for it and goes again, the same, with the same key. An answer that nobody is signed in
 * ends the session of the page.
 */
export const provingLink: TRPCLink<ReviewerRouter> =
  () =>
  ({ op, next }) =>
    observable((observer) => {
      const send = (first: boolean) =>
        next(op).subscribe({
          next: (value) => observer.next(value),
          complete: () => observer.complete(),
          error: (error) => {
            const refused = error instanceof TRPCClientError ? refusedOf(error) : undefined;
            if (refused?.httpStatus === 401) watch.over();
            if (!first || op.type !== 'mutation' || refused?.code !== 'stepUpNeeded') return observer.error(error);
            void proving.ask().then((proved) => {
              if (proved) sent = send(false);
              else observer.error(error);
            });
          },
        });
      let sent = send(true);
      return () => sent.unsubscribe();
    });
