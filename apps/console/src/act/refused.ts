import type { AgreementParts } from '@ice-access/domain/agreement';
import type { RejectionOf } from '@ice-access/domain/kernel';
import type { RequestParts } from '@ice-access/domain/request';
import { TRPCClientError } from '@trpc/client';

export type AnyRejection = RejectionOf<RequestParts> | RejectionOf<AgreementParts>;

/** What the server says when it says no. */
export interface RefusedAnswer {
  readonly code: string;
  readonly id?: string;
  readonly field?: string;
  readonly sentence?: string;
  readonly rejection?: AnyRejection;
  readonly currentVersion?: number;
  readonly changedFields?: readonly string[];
}

/** The refusal inside an error of the client, where there is one. */
export function refusedOf(error: unknown): RefusedAnswer | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('refused' in data)) return undefined;
  return data.refused as RefusedAnswer;
}
