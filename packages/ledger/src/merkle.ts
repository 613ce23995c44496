import { canonicalText, sha256Of } from './canonical.ts';
import type { Head } from './chain.ts';

/** RFC 9162: a leaf and a node can never be taken for each other. */
const leafHash = (text: string): string => sha256Of(Uint8Array.of(0), text);
const nodeHash = (left: string, right: string): string => sha256Of(Uint8Array.of(1), Buffer.from(left, 'hex'), Buffer.from(right, 'hex'));

/** The largest power of two below `size`. */
const split = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

function rootOf(hashes: readonly string[]): string {
  const [first] = hashes;
  if (first === undefined) return sha256Of('');
  if (hashes.length === 1) return first;
  const at = split(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, at)), rootOf(hashes.slice(at)));
}

function pathOf(index: number, hashes: readonly string[]): readonly string[] {
  if (hashes.length <= 1) return [];
  const at = split(hashes.length);
  const [left, right] = [hashes.slice(0, at), hashes.slice(at)];
  return index < at ? [...pathOf(index, left), rootOf(right)] : [...pathOf(index - at, right), rootOf(left)];
}

/** One hash over many leaves (RFC 9162, 2.1.1). */
export const merkleRoot = (leaves: readonly string[]): string => rootOf(leaves.map(leafHash));

/** What somebody needs to recompute the root from one leaf. */
export const inclusionPath = (leaves: readonly string[], index: number): readonly string[] => pathOf(index, leaves.map(leafHash));

/** Whether a leaf is in the tree with this root. */
export function isIncluded(
  leaf: string,
  { index, size, path, root }: { readonly index: number; readonly size: number; readonly path: readonly string[]; readonly root: string },
): boolean {
  const climb = (at: number, of: number, left: readonly string[]): string | undefined => {
    if (of <= 1) return left.length === 0 ? leafHash(leaf) : undefined;
    const sibling = left.at(-1);
    if (sibling === undefined) return undefined;
    const half = split(of);
    const below = at < half ? climb(at, half, left.slice(0, -1)) : climb(at - half, of - half, left.slice(0, -1));
    if (below === undefined) return undefined;
    return at < half ? nodeHash(below, sibling) : nodeHash(sibling, below);
  };
  return index >= 0 && index < size && climb(index, size, path) === root;
}

/** The state of a whole log in one hash, to be signed or sent away. */
export interface Checkpoint {
  readonly at: string;
  readonly streams: number;
  readonly root: string;
}

/** The leaf of one stream in a checkpoint. */
export const streamLeaf = (stream: string, { sequence, hash }: Head): string => canonicalText({ stream, sequence, hash });

/** A checkpoint over the heads of all streams, in the order of their names. */
export function checkpoint(at: string, heads: ReadonlyMap<string, Head>): Checkpoint {
  const leaves = [...heads].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stream, head]) => streamLeaf(stream, head));
  return { at, streams: leaves.length, root: merkleRoot(leaves) };
}
