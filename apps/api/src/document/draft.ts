import type { Database } from '@ice-access/database';
import type { FilesParts } from './files.ts';

/** The agreement's text as it stands, for `?draft=1`. */
export const draftPdf =
  (_database: Database): FilesParts['draftOf'] =>
  async () =>
    undefined;
