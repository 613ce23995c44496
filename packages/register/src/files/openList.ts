import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Outcome, refuse } from '@ice-access/domain/kernel';
import { readList } from '../list/readList.ts';
import type { PublishedList } from '../list/row.ts';
import { packedBytesMax } from '../workbook/limits.ts';
import type { Refusal } from '../workbook/refusal.ts';

/** Reads a published list from a file; a file that is too large is never loaded. */
export async function openList(path: string, asOf?: string): Promise<Outcome<PublishedList, Refusal>> {
  const { size } = await stat(path);
  if (size > packedBytesMax)
    return refuse({ code: 'tooLarge', row: null, says: `The file has ${size} bytes; at most ${packedBytesMax} are read.` });
  const bytes = await readFile(path);
  return readList({ fileName: basename(path), sha256: createHash('sha256').update(bytes).digest('hex'), bytes, asOf });
}
