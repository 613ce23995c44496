import { Refused } from '../command/refused.ts';

/** Where a page of a list ended: the values of its order, opaque to the caller. */
export const cursorOf = (after: readonly string[]): string => Buffer.from(JSON.stringify(after)).toString('base64url');

/** Reads a cursor of this many values; one that was not made here is refused. */
export function afterCursor(cursor: string, values: number): readonly string[] {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    read = undefined;
  }
  if (Array.isArray(read) && read.length === values && read.every((value) => typeof value === 'string')) return read;
  throw new Refused('BAD_REQUEST', { code: 'malformed', field: 'cursor', sentence: 'This is no page of the list.' });
}
