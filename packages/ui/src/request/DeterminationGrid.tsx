import type { OutcomeKind } from '@ice-access/domain/request';
import type { ReactNode } from 'react';
import { type Glyph, Icon } from '../primitives/Icon.tsx';
import { Table } from '../primitives/Table.tsx';

const looks: Record<OutcomeKind, { look: string; glyph: Glyph }> = {
  selected: { look: 'yes', glyph: 'done' },
  notSelected: { look: 'no', glyph: 'no' },
  offeredInstead: { look: 'instead', glyph: 'swap' },
  deferred: { look: 'later', glyph: 'due' },
};

/** One outcome: a glyph and words. */
export function OutcomeTag({ kind, children }: { kind: OutcomeKind; children: ReactNode }) {
  const { look, glyph } = looks[kind];
  return (
    <span className={`ax-dec ax-dec--${look}`}>
      <Icon glyph={glyph} />
      <span>{children}</span>
    </span>
  );
}

export interface DeterminationRow {
  trackId: string;
  program: ReactNode;
  programNote?: ReactNode;
  outcome: { kind: OutcomeKind; says: ReactNode } | null;
  reason: ReactNode;
  /** What the other side has answered, and what can be done. */
  answer: ReactNode;
}

/** One row per program: what is proposed, why, and what the other side answers. */
export function DeterminationGrid({
  caption,
  rows,
  answerHead,
}: {
  caption: string;
  rows: readonly DeterminationRow[];
  answerHead: string;
}) {
  return (
    <Table
      caption={caption}
      captionHidden
      className="ax-grid"
      columns={[
        { key: 'program', head: 'Program' },
        { key: 'outcome', head: 'Proposed' },
        { key: 'reason', head: 'Reason' },
        { key: 'answer', head: answerHead },
      ]}
      rows={rows.map(({ trackId, program, programNote, outcome, reason, answer }) => ({
        key: trackId,
        cells: [
          <>
            {program}
            {programNote !== undefined && <small>{programNote}</small>}
          </>,
          outcome === null ? (
            <span className="ax-quiet">Nothing proposed yet</span>
          ) : (
            <OutcomeTag kind={outcome.kind}>{outcome.says}</OutcomeTag>
          ),
          reason,
          answer,
        ],
      }))}
    />
  );
}
