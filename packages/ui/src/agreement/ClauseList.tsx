import type { ReactNode } from 'react';
import { Anchor } from '../primitives/Anchor.tsx';
import type { Glyph } from '../primitives/Icon.tsx';
import { StatusTag, type Tone } from '../primitives/Status.tsx';

export interface ClauseLine {
  clauseId: string;
  number: string;
  heading: string;
  href: string;
  state: { glyph: Glyph; tone: Tone; says: string };
}

interface ClauseListProps {
  clauses: readonly ClauseLine[];
  current: string | undefined;
  note?: ReactNode;
}

const Items = ({ clauses, current }: Pick<ClauseListProps, 'clauses' | 'current'>) => (
  <ol className="ax-clauses ax-plain">
    {clauses.map(({ clauseId, number, heading, href, state }) => (
      <li key={clauseId}>
        <Anchor href={href} aria-current={clauseId === current ? 'true' : undefined}>
          <b>{number}</b>
          <span>{heading}</span>
          <StatusTag glyph={state.glyph} tone={state.tone}>
            {state.says}
          </StatusTag>
        </Anchor>
      </li>
    ))}
  </ol>
);

/** The clauses of an agreement with the state of each; folded on a small screen. */
export function ClauseList({ clauses, current, note }: ClauseListProps) {
  const summary = `${clauses.length} clauses`;
  return (
    <>
      <nav className="ax-clauses-wide" aria-label="Clauses">
        <h2>{summary}</h2>
        <Items clauses={clauses} current={current} />
        {note !== undefined && <p className="ax-small ax-quiet">{note}</p>}
      </nav>
      <nav className="ax-clauses-small" aria-label="Clauses, small screens">
        <details>
          <summary>
            <b>{summary}</b>: show all
          </summary>
          <div>
            <Items clauses={clauses} current={current} />
          </div>
        </details>
      </nav>
    </>
  );
}
