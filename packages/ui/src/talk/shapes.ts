import type { CalendarDate, TextRef } from '@ice-access/domain/kernel';
import type { Hand } from '@ice-access/domain/parties';
import type { Thread } from '@ice-access/domain/request';

/** What somebody wrote, and when. */
export interface TalkEntry {
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly text: TextRef;
}
/** One thread with all that was written in it, as the server reads it out to either side. */
export interface TalkThread extends Thread {
  /** The question in the words in which it was asked. */
  readonly question: string;
  readonly section: string;
  readonly entries: readonly TalkEntry[];
  readonly closed: { readonly by: Hand; readonly on: CalendarDate } | null;
}
