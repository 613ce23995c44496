import { dateInWords, distanceInWords, instantInWords } from './dates.ts';

/** A date in words, with the business days to it when they are known. */
export function DateText({ date, businessDays }: { date: string; businessDays?: number | undefined }) {
  return (
    <>
      <time dateTime={date.slice(0, 10)}>{dateInWords(date)}</time>
      {businessDays !== undefined && `, ${distanceInWords(businessDays)}`}
    </>
  );
}

/** An instant in words, in the reader's own zone. */
export const InstantText = ({ at }: { at: string | Date }) => <time dateTime={new Date(at).toISOString()}>{instantInWords(at)}</time>;
