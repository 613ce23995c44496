import type { CalendarDate, TextRef } from '@ice-access/domain/kernel';
import type { Hand } from '@ice-access/domain/parties';
import { type Look, sayDate, sayHand, sayText } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';

interface SaidProps {
  by: Hand;
  on: CalendarDate;
  text: TextRef | null;
  /** What it amounts to where there are no words. */
  else?: ReactNode;
  look: Look;
}

/** Who said what and when: the date, the words, the name with its office. */
export function Said({ by, on, text, else: without, look }: SaidProps) {
  return (
    <li>
      <time dateTime={on}>{sayDate(on)}</time>
      <div>
        <p>{sayHand(by, look)}</p>
        {text === null ? <p>{without}</p> : <blockquote>{sayText(text, look)}</blockquote>}
      </div>
    </li>
  );
}
