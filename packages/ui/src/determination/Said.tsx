import { type FoundText, type Look, sayDate, sayFound } from '@ice-access/domain/wording';
import type { ReactNode } from 'react';

interface SaidProps {
  look: Look;
  by: { readonly person: string; readonly party: string };
  on: string;
  /** What was done, after the name: “asked”, “proposed”. */
  did?: ReactNode;
  text: FoundText | null;
}

/** A person's words: who said them, for which side, when. */
export function Said({ look, by, on, did, text }: SaidProps) {
  return (
    <div className="ax-thread">
      <p>
        <b>{look.person(by.person)}</b>{' '}
        <span className="ax-who-said">
          {by.party === 'agency' ? 'for the agency' : 'for ICE'}
          {did !== undefined && <> {did}</>}, {sayDate(on)}
        </span>
      </p>
      <p>{sayFound(text)}</p>
    </div>
  );
}
