import type { ReactNode } from 'react';
import { type Glyph, Icon } from './Icon.tsx';

export type Tone = 'ink' | 'you' | 'good' | 'soon' | 'late';

/** Status: a glyph, words, then color. In that order of trust. */
export function StatusTag({ glyph, tone = 'ink', children }: { glyph: Glyph; tone?: Tone; children: ReactNode }) {
  return (
    <span className={`ax-state ax-state--${tone}`}>
      <Icon glyph={glyph} />
      <span>{children}</span>
    </span>
  );
}

/** Says who can see what stands near it. */
export function Seen({ children }: { children: ReactNode }) {
  return (
    <div className="ax-seen">
      <Icon glyph="eye" />
      <span>{children}</span>
    </div>
  );
}

/** A tinted strip around what one side only can see. */
export function PrivateStrip({ head, children }: { head: string; children: ReactNode }) {
  return (
    <section className="ax-private" aria-label={head}>
      <div className="ax-private__head">
        <Icon glyph="locked" />
        <span>{head}</span>
      </div>
      <div className="ax-private__body">{children}</div>
    </section>
  );
}

/** A shut action with the reason, and what opens it. */
export function Shut({ what, children }: { what: string; children: ReactNode }) {
  return (
    <div className="ax-shut">
      <Icon glyph="locked" />
      <div>
        <b>{what}</b>
        <p>{children}</p>
      </div>
    </div>
  );
}

/** A small label. */
export const Pill = ({ children }: { children: ReactNode }) => <span className="ax-pill">{children}</span>;
