import type { ReactNode } from 'react';
import { dateInWords } from '../primitives/dates.ts';
import { type Glyph, Icon } from '../primitives/Icon.tsx';

export interface Stop {
  key: string;
  name: ReactNode;
  standing: 'passed' | 'present' | 'toCome' | 'notReached';
  /** When it was reached. */
  on?: string | null | undefined;
  /** What is to be said of it: sections done, on hold. */
  note?: ReactNode;
}

const looks: Record<Stop['standing'], { className: string; glyph: Glyph; says: string }> = {
  passed: { className: 'is-done', glyph: 'done', says: 'done' },
  present: { className: 'is-now', glyph: 'now', says: 'now' },
  toCome: { className: 'is-later', glyph: 'later', says: 'to come' },
  notReached: { className: 'is-later', glyph: 'no', says: 'not reached' },
};

/** The date without weekday and year: a road has little room, and its order says the rest. */
const short = (date: string) => dateInWords(date).split(' ').slice(1).join(' ');

/** The road of a case: phases passed, present and to come. The list is the picture's text. */
export function Road({ label, stops }: { label: string; stops: readonly Stop[] }) {
  return (
    <div className="ax-road">
      <ol aria-label={label}>
        {stops.map(({ key, name, standing, on, note }) => {
          const look = looks[standing];
          return (
            <li key={key} className={look.className} aria-current={standing === 'present' ? 'step' : undefined}>
              <span className="ax-road__dot">
                <Icon glyph={look.glyph} />
              </span>
              <span>
                <b>
                  {name}
                  <span className="ax-hide">, {look.says}</span>
                </b>
                {note ?? (on ? <time dateTime={on}>{short(on)}</time> : null)}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
