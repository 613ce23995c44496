import { isFresh } from '@ice-access/domain/parties';
import type { Caller } from '../context.ts';
import { Refused } from './refused.ts';

/**
 * Asks for a fresh proof of both factors where a command is weighty. Called once who and phase were found open, so that it tells
 * nobody more than the command itself would, and before anything is written: the same command is sent again with the same key.
 */
export function needProof(spec: { readonly fresh?: true }, caller: Pick<Caller, 'provedAt' | 'now'>): void {
  if (spec.fresh === true && !isFresh(caller.provedAt, caller.now())) throw new Refused('FORBIDDEN', { code: 'stepUpNeeded' });
}
