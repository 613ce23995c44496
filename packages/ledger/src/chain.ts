import { canonicalText, sha256Of } from './canonical.ts';

/** What one link says about itself. Everything here is hashed. */
export interface Header {
  readonly stream: string;
  readonly sequence: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly actor: string;
  readonly office: string;
  /** Instant in UTC, milliseconds. */
  readonly at: string;
  /** Calendar date at the place of the case. */
  readonly on: string;
}

/** One stored link: its header, its data as the canonical text that was hashed, and its two hashes. */
export interface Link extends Header {
  readonly data: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a stream stands: its last link. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** Before the first link. */
export const genesis: Head = { sequence: 0, hash: '0'.repeat(64) };

const headerText = ({ stream, sequence, type, schemaVersion, actor, office, at, on }: Header): string =>
  canonicalText({ stream, sequence, type, schemaVersion, actor, office, at, on });

/** hash = SHA-256(previous hash ‖ header ‖ SHA-256(data)): hashes as bytes, the header as canonical text. */
export const hashOf = (previousHash: string, header: Header, data: string): string =>
  sha256Of(Buffer.from(previousHash, 'hex'), headerText(header), Buffer.from(sha256Of(data), 'hex'));

/** The next link after a head. `data` becomes its canonical text. */
export function link(head: Head, header: Omit<Header, 'sequence'>, data: unknown): Link {
  const whole: Header = { ...header, sequence: head.sequence + 1 };
  const text = canonicalText(data);
  return { ...whole, data: text, previousHash: head.hash, hash: hashOf(head.hash, whole, text) };
}
