import { type Subject, subjectKey } from '@ice-access/domain/components';
import type { CalendarDate } from '@ice-access/domain/kernel';

/** How far one agreement of a story comes, and how it may end. */
export interface AgreementStory {
  readonly upTo: string;
  readonly ending?: 'sealFails' | 'suspend' | 'giveNotice' | 'terminate' | 'hold' | 'withdraw' | 'close' | 'lapse' | undefined;
  /** Whether a clause is discussed on the way. */
  readonly changes?: boolean | undefined;
}

/** One case of the demonstration, as data. */
export interface Story {
  /** Place of the agency in the list of fictional agencies. */
  readonly agency: number;
  readonly asks: readonly Subject[];
  readonly upTo: string;
  readonly ending?: 'discard' | 'hold' | 'decline' | 'withdraw' | 'lapse' | undefined;
  /** Days since the last step. */
  readonly idle: number;
  readonly pair: 0 | 1 | 2;
  readonly outcome: 'selected' | 'first' | 'none' | 'deferred' | 'instead';
  readonly returned: boolean;
  readonly paper: boolean;
  readonly condition: boolean;
  /** The same agency asks again: linked to its story before this one in the list. */
  readonly again: boolean;
  readonly agreements: readonly AgreementStory[];
  /** The edition of its questions, where it was opened before the current one. */
  readonly edition?: string | undefined;
  readonly fieldOffice: string;
  readonly asOf: CalendarDate;
}

export const programOf = subjectKey;
