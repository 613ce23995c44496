import { dateInWords } from '../primitives/dates.ts';

/** When the yearly review is due, or that it is late. */
export const reviewInWords = (dueOn: string, today: string): string =>
  dueOn < today ? `Late: it was due on ${dateInWords(dueOn)}` : `Due on ${dateInWords(dueOn)}`;

/** The same as a sentence. */
export const reviewSentence = (dueOn: string, today: string): string =>
  dueOn < today
    ? `The yearly review is late: it was due on ${dateInWords(dueOn)}.`
    : `The next yearly review is due on ${dateInWords(dueOn)}.`;
