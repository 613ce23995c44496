import type { RequestState } from './state.ts';
import type { RequestView } from './view.ts';

/** The field office that a case was given to; null before it was. A case on hold has the one of what is held. */
export function fieldOfficeOf(request: RequestState | RequestView): string | null {
  const inner = request.phase === 'onHold' ? request.held : request;
  return 'fieldOffice' in inner ? (inner.fieldOffice ?? null) : null;
}
