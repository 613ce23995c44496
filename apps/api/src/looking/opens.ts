import type { Opened } from '@ice-access/domain/looking';

/** What a read opens, declared beside it. `case` is whichever of the two kinds its input names. */
export type Opens = 'request' | 'agreement' | 'case' | 'document' | 'person' | 'organisation';
/** What a procedure says about itself. */
export interface Meta {
  readonly opens?: Opens;
}

const fields = {
  request: ['requestId'],
  agreement: ['agreementId'],
  case: ['requestId', 'agreementId'],
  document: ['documentId'],
  person: ['personId'],
  organisation: ['organisationId'],
} as const satisfies Record<Opens, readonly string[]>;
const kinds = {
  requestId: 'request',
  agreementId: 'agreement',
  documentId: 'document',
  personId: 'person',
  organisationId: 'organisation',
} as const;

/** What this call of a read opened; `own` is meant where an organisation may be left out. */
export function openedBy(opens: Opens, input: unknown, own: string | null): Opened | undefined {
  for (const field of fields[opens]) {
    const id: unknown = typeof input === 'object' && input !== null ? Reflect.get(input, field) : undefined;
    if (typeof id === 'string') return { kind: kinds[field], id: id.toLowerCase() };
  }
  return opens === 'organisation' && own !== null ? { kind: 'organisation', id: own } : undefined;
}
