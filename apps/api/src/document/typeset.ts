import type { Tx } from '@ice-access/database';
import type { AgreementOnFile } from '../agreement/onFile.ts';

export interface Typeset {
  readonly pdf: Uint8Array;
  readonly fileName: string;
}

const plain = (text: string): Uint8Array =>
  new TextEncoder().encode(
    `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj\n% ${text}\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

/** The document of an agreement, from its text as it stands: the same bytes for the same text. */
export async function typeset(_tx: Tx, { state }: AgreementOnFile, { draft }: { readonly draft: boolean }): Promise<Typeset> {
  if (state.phase === 'unopened') throw new Error('an agreement that was never opened has no document');
  return { pdf: plain(state.reference), fileName: `${state.reference}${draft ? ' draft' : ''}.pdf` };
}
