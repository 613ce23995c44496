import * as z from 'zod/mini';
import { subjectKey } from '../components/subject.ts';
import { track } from './facts.ts';
import type { RequestRejection } from './rejection.ts';
import type { Ask } from './state.ts';

/** The components an agency has in mind; none where it asks to be advised. */
export const asks = z.array(track).check(z.maxLength(20));

/** Why a list of asks cannot stand: one component or one id in it twice. */
export function askedTwice(list: readonly Ask[]): RequestRejection | undefined {
  const keys = list.map((ask) => subjectKey(ask.subject));
  const subject = keys.find((key, index) => keys.indexOf(key) !== index);
  if (subject !== undefined) return { code: 'askedTwice', subject };
  const ids = list.map(({ trackId }) => trackId);
  const trackId = ids.find((one, index) => ids.indexOf(one) !== index);
  return trackId === undefined ? undefined : { code: 'trackIdTaken', trackId };
}
