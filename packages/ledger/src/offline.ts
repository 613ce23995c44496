import type { Link } from './chain.ts';
import { type Break, verifyChain } from './verify.ts';

/** One exported link as a line of text. */
export const toLine = (one: Link): string => JSON.stringify(one);

const isLink = (value: unknown): value is Link =>
  typeof value === 'object' &&
  value !== null &&
  ['stream', 'type', 'actor', 'office', 'at', 'on', 'data', 'previousHash', 'hash'].every(
    (name) => typeof Reflect.get(value, name) === 'string',
  ) &&
  ['sequence', 'schemaVersion'].every((name) => Number.isSafeInteger(Reflect.get(value, name)));

export type OfflineVerdict =
  | { readonly ok: true; readonly chains: number; readonly links: number }
  | { readonly ok: false; readonly broken: Break }
  | { readonly ok: false; readonly unreadableLine: number };

function parsed(line: string): Link | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isLink(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Checks an export, one link per line, without any database. */
export function verifyLines(lines: Iterable<string>): OfflineVerdict {
  const streams = new Map<string, Link[]>();
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const one = parsed(line);
    if (one === undefined) return { ok: false, unreadableLine: number };
    const links = streams.get(one.stream);
    if (links === undefined) streams.set(one.stream, [one]);
    else links.push(one);
  }
  let count = 0;
  for (const [stream, links] of streams) {
    const verdict = verifyChain(stream, links);
    if (!verdict.ok) return verdict;
    count += links.length;
  }
  return { ok: true, chains: streams.size, links: count };
}
