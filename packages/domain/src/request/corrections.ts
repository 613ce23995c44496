import type { Correction } from './state.ts';
import type { Seen } from './view.ts';

/** What was corrected after it had been handed over, oldest first; of a case on hold, what was corrected before. */
export function correctionsOf(request: Seen): readonly Correction[] {
  const inner = request.phase === 'onHold' ? request.held : request;
  return 'corrections' in inner ? (inner.corrections ?? []) : [];
}
