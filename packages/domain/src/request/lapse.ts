import type { RequestRejection } from './rejection.ts';
import { turn } from './turn.ts';
import type { Seen } from './view.ts';

/** Nothing lapses while the next step is not the agency's. */
export function mustAwaitAgency(request: Seen): RequestRejection | undefined {
  const { holder } = turn(request);
  return holder === 'agency' || holder === 'both' ? undefined : { code: 'agencyNotAwaited' };
}
