import type { Side } from './sections.ts';
import type { Meeting, MinutesWord } from './state.ts';

/** Whose record the minutes are. */
export const recorderOf = ({ recordedBy }: Pick<Meeting, 'recordedBy'>): Side => recordedBy ?? 'ice';

/** What one side said of the minutes, oldest first. */
export const wordsOn = ({ words = [] }: Pick<Meeting, 'words'>, side: Side): readonly MinutesWord[] =>
  words.filter(({ by }) => (by.party === 'agency' ? 'agency' : 'ice') === side);

/** How the minutes stand with the side that did not write them. */
export type MinutesStanding = 'notAcknowledged' | 'asWritten' | 'withNote';
export function minutesStanding(meeting: Pick<Meeting, 'recordedBy' | 'words'>): MinutesStanding {
  const words = wordsOn(meeting, recorderOf(meeting) === 'ice' ? 'agency' : 'ice');
  if (words.length === 0) return 'notAcknowledged';
  return words.some(({ note }) => note !== null) ? 'withNote' : 'asWritten';
}
