import type { Calendar } from '../../kernel/businessDays.ts';
import type { CalendarDate } from '../../kernel/instant.ts';
import { type MinutesStanding, minutesStanding, recorderOf } from '../../request/minutes.ts';
import type { Side } from '../../request/sections.ts';
import type { Meeting, Thread } from '../../request/state.ts';
import { isThreadLate } from '../../request/threads.ts';
import { count, sayDate, sayHowFar } from './dates.ts';
import { sides } from './turns.ts';

interface Days {
  readonly today: CalendarDate;
  readonly calendar: Calendar;
}

/** Whose turn it is in a thread and by when; late is said in words, and of whom. The same on both sides. */
export function sayThreadTurn(thread: Pick<Thread, 'turn' | 'dueOn' | 'since'>, { today, calendar }: Days): string {
  const { turn, dueOn, since } = thread;
  if (turn === null) return `Closed on ${sayDate(since)}.`;
  if (dueOn === null) return `${sides[turn]} can reply. No date is set.`;
  return isThreadLate(thread, today)
    ? `Late: ${turn === 'ice' ? 'ICE' : 'the agency'} was to reply by ${sayDate(dueOn)}, ${sayHowFar(dueOn, today, calendar)}.`
    : `${sides[turn]} replies by ${sayDate(dueOn)}, ${sayHowFar(dueOn, today, calendar)}.`;
}

/** What was held, at the start of a line. */
export const meetingKinds: Readonly<Record<NonNullable<Meeting['kind']>, string>> = { visit: 'Visit', meeting: 'Meeting', call: 'Call' };

const standings: Readonly<Record<MinutesStanding, (other: string) => string>> = {
  notAcknowledged: (other) => `Not acknowledged by ${other} yet`,
  asWritten: (other) => `Agreed as written by ${other}`,
  withNote: (other) => `Acknowledged by ${other} with a note`,
};
/** How the minutes of a meeting stand with the side that did not write them. */
export const sayMinutes = (meeting: Pick<Meeting, 'recordedBy' | 'words'>): string =>
  standings[minutesStanding(meeting)](recorderOf(meeting) === 'ice' ? 'the agency' : 'ICE');

/** Said where an assessment is completed: it does not wait for minutes, and says so. */
export const sayUnacknowledged = (meetings: number): string =>
  `${count(meetings, 'record of a meeting is', 'records of meetings are')} not acknowledged by the other side yet. The assessment can be completed without; both sides still can acknowledge afterward.`;

/** A hold whose review date has passed, said to whoever opens the case: to headquarters, and to the agency that waits. */
export const sayHoldOverdue = (reviewOn: CalendarDate, { today, calendar }: Days): string =>
  `ICE was to review this hold by ${sayDate(reviewOn)}: ${sayHowFar(reviewOn, today, calendar)}. ICE headquarters owes the review. Until then the request waits, and no day counts against the agency.`;

/** What waits for a side on its list. */
export const sayQuestionsAsked = (number: number, by: Side = 'ice'): string =>
  `${sides[by]} wrote to you about ${count(number, 'question')} of the assessment`;

/** Sentences that the pages of both sides show about their talk. */
export const talkWords = {
  title: 'Questions and meetings',
  threads: 'Questions between both sides',
  holdsUpNothing: 'Ask the other side about any question of the assessment. A thread holds up nothing: the request goes on meanwhile.',
  noThreads: 'No question has been asked yet',
  meetings: 'Visits, meetings and calls',
  bothAcknowledge: 'One side writes the minutes. The other says that they are right as written, or adds a note. Both stay.',
  noMeetings: 'No meeting is recorded yet',
  atEnd: 'The request has ended: nobody has to reply any more. What was written stays.',
  ended: 'How the request ended, in the words of both sides',
  keptForEver: 'Both words stay here for good, next to what the record says.',
  notAnswered: 'ICE has not answered yet.',
  stands: 'ICE says: the ending stands.',
  corrected: 'ICE says: the ending was wrong. The agency can go on with a new request that links to this one.',
} as const;
