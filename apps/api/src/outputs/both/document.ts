import * as z from 'zod';
import { leaf } from '../parts.ts';

/** What both sides may get of document: these fields and no others. */
export const document = {
  'document.list': z.array(
    z.strictObject({ documentId: leaf, fileName: leaf, kind: leaf, bytes: leaf, sha256: leaf, state: leaf, by: leaf, at: leaf }),
  ),
} as const;
