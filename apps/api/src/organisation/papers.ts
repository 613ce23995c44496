import type { Tx } from '@ice-access/database';
import { Refused } from '../command/refused.ts';

const fields = ['writtenWordDocumentId', 'evidenceDocumentId', 'letterDocumentId'] as const;

/** Evidence is a document of this very organisation. 422 with the field when a command names another one, or none. */
export async function mustBePapers(tx: Tx, payload: object, organisationId: string): Promise<void> {
  for (const field of fields) {
    const id: unknown = Reflect.get(payload, field);
    if (typeof id !== 'string') continue;
    const { rowCount } = await tx.$client.query('select from document where document_id = $1 and organisation_id = $2', [
      id,
      organisationId,
    ]);
    if (rowCount !== 1)
      throw new Refused('UNPROCESSABLE_CONTENT', {
        code: 'invalid',
        field: `data.${field}`,
        sentence: 'This organisation has no such document. Attach it first.',
      });
  }
}
