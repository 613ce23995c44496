import type { Database } from '@ice-access/database';
import { scopeOf } from '../account/scope.ts';
import { readAgreement } from '../agreement/onFile.ts';
import type { FilesParts } from './filesParts.ts';
import { typeset } from './typeset.ts';

/** The agreement's text as it stands, marked as a draft, for `?draft=1`. Made anew each time and kept nowhere. */
export const draftPdf =
  (database: Database): FilesParts['draftOf'] =>
  (actor, agreementId) =>
    database.reading(scopeOf(actor), async (tx) => {
      const onFile = await readAgreement(tx, agreementId);
      return onFile === undefined ? undefined : typeset(tx, onFile, { draft: true });
    });
