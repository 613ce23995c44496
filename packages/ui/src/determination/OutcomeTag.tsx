import type { OutcomeKind } from '@ice-access/domain/request';
import type { ReactNode } from 'react';
import { type Glyph, Icon } from '../primitives/Icon.tsx';

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
