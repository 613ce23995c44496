import { businessDaysBetween, type Calendar } from '@ice-access/domain/kernel';
import { dateInWords, distanceInWords } from '../primitives/dates.ts';
import { StatusTag } from '../primitives/Status.tsx';

interface DueProps {
  on: string;
  today: string;
  calendar: Calendar;
}

/** How far a due date is, in business days. */
export const distanceTo = ({ on, today, calendar }: DueProps): string => distanceInWords(businessDaysBetween(today, on, calendar));

/** A due date as a status: late ones say so in words. */
export function Due({ on, today, calendar }: DueProps) {
  const days = businessDaysBetween(today, on, calendar);
  if (on < today) {
    // A date that passed on a weekend is late though no business day has gone by.
    return (
      <StatusTag
        glyph="late"
        tone="late"
      >{`${days === 0 ? 'Late' : `L${distanceInWords(days).slice(1)}`}, was due ${dateInWords(on)}`}</StatusTag>
    );
  }
  return (
    <StatusTag glyph="due" tone={days <= 2 ? 'soon' : 'ink'}>
      {dateInWords(on)}, {distanceInWords(days)}
    </StatusTag>
  );
}
