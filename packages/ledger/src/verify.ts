import { genesis, type Head, hashOf, type Link } from './chain.ts';

/** What is wrong, and after which sequence of which stream the trouble begins. */
export type Break =
  | { readonly stream: string; readonly sequence: number; readonly why: 'sequence' | 'otherStream' | 'previousHash' | 'hash' }
  | { readonly stream: string; readonly sequence: number; readonly why: 'tailCut' | 'headDiffers' | 'rowDiffers' }
  | { readonly stream: string; readonly sequence: 0; readonly why: 'eventsMissing' | 'headMissing' | 'rowMissing' };

export type Verdict = { readonly ok: true; readonly head: Head } | { readonly ok: false; readonly broken: Break };

/** Why this link cannot follow that head, or nothing. */
export function breakAt(head: Head, stream: string, next: Link): Break | undefined {
  const at = (why: 'sequence' | 'otherStream' | 'previousHash' | 'hash'): Break => ({ stream, sequence: next.sequence, why });
  if (next.stream !== stream) return at('otherStream');
  if (next.sequence !== head.sequence + 1) return at('sequence');
  if (next.previousHash !== head.hash) return at('previousHash');
  if (next.hash !== hashOf(next.previousHash, next, next.data)) return at('hash');
  return undefined;
}

/** Walks one stream from its first link and says where it breaks. */
export function verifyChain(stream: string, links: Iterable<Link>): Verdict {
  let head = genesis;
  for (const next of links) {
    const broken = breakAt(head, stream, next);
    if (broken !== undefined) return { ok: false, broken };
    head = { sequence: next.sequence, hash: next.hash };
  }
  return { ok: true, head };
}

/** Everything that is known about a log besides its links. */
export interface Witnesses {
  /** The last link of each stream, kept beside the log. */
  readonly heads: ReadonlyMap<string, Head>;
  /** The version of each row that is folded from a stream. */
  readonly rows: ReadonlyMap<string, number>;
}

export interface Report {
  readonly chains: number;
  readonly links: number;
  readonly broken: readonly Break[];
}

function* againstWitnesses(walked: ReadonlyMap<string, Head | undefined>, { heads, rows }: Witnesses): Generator<Break> {
  for (const [stream, kept] of heads) {
    const found = walked.get(stream);
    if (!walked.has(stream)) yield { stream, sequence: 0, why: 'eventsMissing' };
    else if (found === undefined) continue;
    else if (found.sequence < kept.sequence) yield { stream, sequence: found.sequence, why: 'tailCut' };
    else if (found.sequence !== kept.sequence || found.hash !== kept.hash) yield { stream, sequence: found.sequence, why: 'headDiffers' };
  }
  for (const [stream, version] of rows) {
    const found = walked.get(stream);
    if (!walked.has(stream)) {
      if (!heads.has(stream)) yield { stream, sequence: 0, why: 'eventsMissing' };
    } else if (found !== undefined && found.sequence !== version) yield { stream, sequence: found.sequence, why: 'rowDiffers' };
  }
  for (const stream of walked.keys()) {
    if (!heads.has(stream)) yield { stream, sequence: 0, why: 'headMissing' };
    if (!rows.has(stream)) yield { stream, sequence: 0, why: 'rowMissing' };
  }
}

/**
 * Walks a whole log whose links come ordered by stream and sequence, and compares it with heads and rows: a cut tail, a missing
 * stream and a forged head show there. A gap between positions of different streams proves nothing and is not looked at.
 */
export async function verifyLog(links: AsyncIterable<Link> | Iterable<Link>, witnesses: Witnesses): Promise<Report> {
  const walked = new Map<string, Head | undefined>();
  const broken: Break[] = [];
  let count = 0;
  for await (const next of links) {
    count += 1;
    const head = walked.has(next.stream) ? walked.get(next.stream) : genesis;
    if (head === undefined) continue; // already broken: what follows says nothing new
    const trouble = breakAt(head, next.stream, next);
    if (trouble !== undefined) broken.push(trouble);
    walked.set(next.stream, trouble === undefined ? { sequence: next.sequence, hash: next.hash } : undefined);
  }
  broken.push(...againstWitnesses(walked, witnesses));
  return { chains: walked.size, links: count, broken };
}
