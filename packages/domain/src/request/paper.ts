import type { RequestRejection } from './rejection.ts';
import type { Opened } from './state.ts';

/** Only a request that came on paper and that the agency has not taken over. */
export function mustBeOnPaper({ paper }: Pick<Opened, 'paper'>): RequestRejection | undefined {
  if (paper === null) return { code: 'notPaper' };
  return paper.takenOver === null ? undefined : { code: 'takenOver' };
}
