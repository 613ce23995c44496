import type { CalendarDate, TextRef } from '@ice-access/domain/kernel';
import type { Hand } from '@ice-access/domain/parties';
import type { RequestEvent } from '@ice-access/domain/request';

interface Entry {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly text: TextRef;
}
/** What was written in one thread, oldest first, and who closed it. */
export interface Written {
  readonly edition: string;
  readonly entries: readonly Entry[];
  readonly closed: { readonly by: Hand; readonly on: CalendarDate } | null;
}

/** Reads the threads of a case from its events, with the edition that each question was asked in. */
export function writtenIn(events: readonly RequestEvent[]): ReadonlyMap<string, Written> {
  const threads = new Map<string, Written>();
  let edition = '';
  for (const event of events) {
    const { by, on } = event;
    if ('edition' in event.data) edition = event.data.edition;
    if (event.type === 'ThreadOpened')
      threads.set(event.data.threadId, { edition, entries: [{ by, on, text: event.data.text }], closed: null });
    if (event.type !== 'ThreadReplied' && event.type !== 'ThreadClosed') continue;
    const thread = threads.get(event.data.threadId);
    if (thread === undefined) continue;
    const change =
      event.type === 'ThreadClosed' ? { closed: { by, on } } : { entries: [...thread.entries, { by, on, text: event.data.text }] };
    threads.set(event.data.threadId, { ...thread, ...change });
  }
  return threads;
}
