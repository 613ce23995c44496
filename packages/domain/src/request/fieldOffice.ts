import type { RequestEvent } from './parts.ts';
import type { RequestState } from './state.ts';
import type { RequestView } from './view.ts';

/** The field office that a case was given to; null before it was. A case on hold has the one of what is held. */
export function fieldOfficeOf(request: RequestState | RequestView): string | null {
  const inner = request.phase === 'onHold' ? request.held : request;
  return 'fieldOffice' in inner ? (inner.fieldOffice ?? null) : null;
}

/** Every field office that a case was ever given to. */
export const fieldOfficesIn = (events: readonly RequestEvent[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'RequestAcknowledged' ? [event.data.fieldOffice] : []));
