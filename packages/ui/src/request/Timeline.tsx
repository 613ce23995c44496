import type { ReactNode } from 'react';
import { dateInWords } from '../primitives/dates.ts';

export interface Happened {
  key: string;
  /** The calendar date in the zone of the case. */
  on: string;
  sentence: ReactNode;
  by?: ReactNode;
  /** What somebody typed, or that it was erased. */
  text?: ReactNode;
}

/** What happened, as sentences. */
export function Timeline({ entries }: { entries: readonly Happened[] }) {
  return (
    <ol className="ax-time ax-plain">
      {entries.map(({ key, on, sentence, by, text }) => (
        <li key={key}>
          <time dateTime={on}>{dateInWords(on)}</time>
          <div>
            <p>{sentence}</p>
            {by !== undefined && <p>{by}</p>}
            {text !== undefined && <blockquote>{text}</blockquote>}
          </div>
        </li>
      ))}
    </ol>
  );
}
