import type { AnyRejection } from '@ice-access/domain/wording';
import type { NotTaken } from '@ice-access/ui/drafts';
import { TRPCClientError } from '@trpc/client';

/** What the server says when it says no. */
export interface RefusedAnswer {
  readonly code: string;
  readonly id?: string;
  readonly field?: string;
  readonly sentence?: string;
  readonly rejection?: AnyRejection;
  readonly currentVersion?: number;
  readonly changedFields?: readonly string[];
  readonly theirs?: NotTaken['theirs'];
  readonly httpStatus: number;
}

/** The refusal inside an error of the client; nothing when the line broke before there was an answer. */
export function refusedOf(error: unknown): RefusedAnswer | undefined {
  if (!(error instanceof TRPCClientError) || !error.data) return undefined;
  const { refused, httpStatus } = error.data as { refused?: Omit<RefusedAnswer, 'httpStatus'>; httpStatus?: number };
  return { code: 'failed', ...refused, httpStatus: httpStatus ?? 500 };
}
