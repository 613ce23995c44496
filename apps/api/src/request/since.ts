import type { RequestEvent } from '@ice-access/domain/request';
import { Refused, type Since } from '../command/refused.ts';

/** The caller read an older version: what happened since, and the version that is current. */
export function stale(events: readonly Pick<RequestEvent, 'type' | 'at' | 'by'>[], expectedVersion: number): Refused {
  const changed = events
    .slice(expectedVersion)
    .map(
      ({ type, at, by }, index): Since => ({ sequence: expectedVersion + index + 1, type, at, by: { person: by.person, role: by.role } }),
    );
  return new Refused('PRECONDITION_FAILED', { code: 'stale', currentVersion: events.length, changed });
}
