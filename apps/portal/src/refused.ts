import type { AnyRejection } from '@ice-access/domain/wording';
import type { NotTaken } from '@ice-access/ui/drafts';
import { TRPCClientError } from '@trpc/client';

/** What the API says when it says no. */
export interface Refused {
  readonly code: string;
  readonly rejection?: AnyRejection | undefined;
  readonly currentVersion?: number | undefined;
  readonly changedFields?: readonly string[] | undefined;
  readonly field?: string | undefined;
  readonly sentence?: string | undefined;
  readonly id?: string | undefined;
  readonly theirs?: NotTaken['theirs'];
  readonly httpStatus: number;
}

/** Reads the refusal out of an error; nothing when the line broke before there was an answer. */
export function refusedOf(error: unknown): Refused | undefined {
  if (!(error instanceof TRPCClientError) || !error.data) return undefined;
  const { refused, httpStatus } = error.data as { refused?: Omit<Refused, 'httpStatus'>; httpStatus?: number };
  return { code: 'failed', ...refused, httpStatus: httpStatus ?? 500 };
}

export const isSignedOut = (error: unknown): boolean => refusedOf(error)?.httpStatus === 401;
export const isOffline = (error: unknown): boolean => error !== null && error !== undefined && refusedOf(error) === undefined;
