import { determinationSource } from './determinationSource.ts';
import { type Typeset, typeset } from './typeset.ts';

/** The record of a joint determination, as it is typeset. */
export interface DeterminationDocument {
  readonly reference: string;
  readonly agency: string;
  readonly parts: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  /** After what it was made. */
  readonly statement: string;
  /** Fixes the bytes: the event after which it was made. */
  readonly at: string;
  readonly mark: string | null;
}

/** The determination record as a document for people: tagged, accessible, and the same bytes for the same input. */
export const typesetDetermination = ({ at, ...document }: DeterminationDocument): Typeset =>
  typeset(
    determinationSource,
    {
      ...document,
      title: `Determination record, ${document.reference}`,
      note: 'Model text of the ICE ACCESS program software. What people typed is quoted.',
    },
    at,
  );
