import type { RequestEvent, RequestState, requestCommands } from '@ice-access/domain/request';
import type { CaseAgency } from './onFile.ts';

/** One of the request's commands, as the domain specifies it. */
export type RequestSpec = (typeof requestCommands)[number];

/** What the reactions of a request's events need to know. */
export interface Followed {
  readonly events: readonly RequestEvent[];
  readonly state: Exclude<RequestState, { phase: 'unopened' }>;
  readonly agency: CaseAgency;
  readonly requestId: string;
  /** Of the last event before these. */
  readonly sequence: number;
}
