import type { Composed } from '@ice-access/domain/agreement';
import { instrumentNames } from '@ice-access/domain/components';
import { agreementSource } from './agreementSource.ts';
import { longDate, momentOf } from './dates.ts';
import { type Typeset, typeset } from './typeset.ts';

/** Who signed for one side, as the log has it. */
export interface DocumentSignature {
  readonly side: 'agency' | 'ice';
  readonly name: string;
  /** The office in which this person signed. */
  readonly capacity: string;
  /** The calendar date of the case, and the instant. */
  readonly on: string;
  readonly at: string;
  /** What allows the signature, such as a resolution with its date; null where none is named. */
  readonly authority: string | null;
}
export interface AgreementDocument {
  readonly composed: Composed;
  /** SHA-256 of the canonical text. */
  readonly textDigest: string;
  readonly signatures: readonly DocumentSignature[];
  /** Fixes the bytes: of the last signature, or of the draft. */
  readonly at: string;
  /** Stands on every page, such as “Draft” or “Demonstration”; null for a plain final document. */
  readonly mark: string | null;
}

/** The agreement as a document for people: tagged, accessible, and the same bytes for the same input. */
export function typesetAgreement({ composed, textDigest, signatures, at, mark }: AgreementDocument): Typeset {
  const instrument = instrumentNames[composed.instrument];
  const subtitle = composed.title.startsWith(`${instrument}: `) ? composed.title.slice(instrument.length + 2) : composed.title;
  const signed = composed.signatureBlocks.every(({ side }) => signatures.some((one) => one.side === side));
  const changed = composed.clauses.filter(({ origin }) => origin === 'changed').map(({ number }) => number);
  return typeset(
    agreementSource,
    {
      title: composed.title,
      shortTitle: subtitle,
      instrument,
      titleLines: linesOf(subtitle),
      reference: composed.reference,
      edition: composed.edition,
      authors: composed.parties.map(({ name }) => name),
      description: `${composed.title} between ${composed.parties.map(({ name }) => name).join(' and ')}`,
      keywords: [composed.reference, composed.edition],
      parties: composed.parties.map(({ name }) => name),
      mark,
      statement: signed ? 'signed by both parties' : signatures.length > 0 ? 'signed by one party' : 'not signed',
      note: [composed.modelTextNote, changedNote(changed)].filter((text) => text !== '').join(' '),
      footer: `${composed.reference}, edition ${composed.edition}`,
      clauses: composed.clauses.map(({ number, heading, paragraphs, origin }) => ({
        number: String(number),
        heading,
        paragraphs,
        note: origin === 'changed' ? 'Words agreed by the parties in place of the model text.' : null,
      })),
      signing: signed
        ? 'The parties signed the text above. It is in force from the day of the second signature.'
        : 'The agreement is in force from the day of the second signature.',
      signatures: composed.signatureBlocks.map(({ side, party }) =>
        blockOf(
          party,
          signatures.find((one) => one.side === side),
        ),
      ),
      digestLabel: `Digest of ${signatures.length > 0 ? 'the text that both parties agreed to' : 'this text'} (SHA-256 of its canonical form):`,
      digest: textDigest,
    },
    at,
  );
}

/** A long title breaks before its last part and not in the middle of a name. */
function linesOf(title: string): readonly string[] {
  const comma = title.lastIndexOf(', ');
  return title.length < 50 || comma < 0 ? [title] : [title.slice(0, comma + 1), title.slice(comma + 2)];
}

const blockOf = (party: string, signature: DocumentSignature | undefined) =>
  signature === undefined
    ? { party, signed: false }
    : {
        party,
        signed: true,
        name: signature.name,
        capacity: signature.capacity,
        on: `${longDate(signature.on)} (${momentOf(signature.at)})`,
        authority: signature.authority,
      };

function changedNote(numbers: readonly number[]): string {
  if (numbers.length === 0) return '';
  const named = new Intl.ListFormat('en-US').format(numbers.map(String));
  return `The parties agreed on other words in clause${numbers.length === 1 ? '' : 's'} ${named}.`;
}
