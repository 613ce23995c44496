import { type Calendar, dueOn } from '../kernel/businessDays.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { Actor } from '../parties/actor.ts';
import type { RequestClocks } from './clocks.ts';
import type { Assessing, Section } from './state.ts';

type Sections = Assessing['sections'];
export type Side = Section['side'];

export const otherSide = (side: Side): Side => (side === 'agency' ? 'ice' : 'agency');

/** The side that somebody answers for. */
export const sideOf = ({ party }: Actor): Side => (party === 'agency' ? 'agency' : 'ice');

/** The sections of one side that are not finished. */
export const openSections = (sections: Sections, side: Side): readonly string[] =>
  Object.entries(sections)
    .filter(([, section]) => section.side === side && section.finished === null)
    .map(([sectionId]) => sectionId);

/** The date that counts after a section was finished or reopened: the agency's while it has sections open, then ICE's. */
export function dueAfter(
  { sections, dueOn: before }: Pick<Assessing, 'sections' | 'dueOn'>,
  change: { readonly sectionId: string; readonly finished: boolean },
  { today, clocks, calendar }: { readonly today: CalendarDate; readonly clocks: RequestClocks; readonly calendar: Calendar },
): CalendarDate {
  if (sections[change.sectionId]?.side !== 'agency') return before;
  const others = openSections(sections, 'agency').filter((sectionId) => sectionId !== change.sectionId);
  if (others.length > 0) return before;
  return dueOn(today, change.finished ? clocks.review : clocks.answer, calendar);
}
