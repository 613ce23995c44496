import type { Hand } from '@ice-access/domain/parties';
import { Refused, type Since } from '../command/refused.ts';

/** The caller read an older version: what happened since, and the version that is current. */
export function stale(
  events: readonly { readonly type: string; readonly at: string; readonly by: Hand }[],
  expectedVersion: number,
): Refused {
  const changed = events
    .slice(expectedVersion)
    .map(
      ({ type, at, by }, index): Since => ({ sequence: expectedVersion + index + 1, type, at, by: { person: by.person, role: by.role } }),
    );
  return new Refused('PRECONDITION_FAILED', { code: 'stale', currentVersion: events.length, changed });
}
