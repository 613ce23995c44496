import type { Client } from 'pg';
import { Rows } from './copyIn.ts';

const tables = {
  event: ['stream', 'sequence', 'type', 'schema_version', 'data', 'actor', 'office', 'at', 'on_date', 'agency_id', 'previous_hash', 'hash'],
  stream_head: ['stream', 'sequence', 'hash', 'agency_id'],
  request: [
    'request_id',
    'reference',
    'version',
    'content_version',
    'phase',
    'agency_id',
    'agency_name',
    'state',
    'county',
    'components',
    'field_office',
    'liaisons',
    'waiting_on',
    'next_step',
    'due_on',
    'submitted_on',
    'paper',
    'earlier_request_id',
    'opened_at',
    'updated_at',
    'wake_on',
    'late_after',
    'ended',
    'next_by',
  ],
  agreement: [
    'agreement_id',
    'reference',
    'version',
    'phase',
    'agency_id',
    'agency_name',
    'state',
    'county',
    'request_id',
    'component',
    'model',
    'field_office',
    'waiting_on',
    'next_step',
    'due_on',
    'in_force_on',
    'ends_on',
    'operating',
    'document_sha256',
    'opened_at',
    'updated_at',
    'wake_on',
    'late_after',
    'ended',
    'next_by',
  ],
  typed_text: ['text_id', 'stream', 'agency_id', 'audience', 'salt', 'text', 'sha256', 'by_person', 'at'],
  answer: ['request_id', 'question_id', 'section_id', 'side', 'agency_id', 'answer', 'version', 'by_person', 'at'],
  snapshot: ['snapshot_id', 'request_id', 'section_id', 'side', 'agency_id', 'edition', 'digest', 'body', 'at'],
} as const;
type Table = keyof typeof tables;
type RowOf<Name extends Table> = Readonly<Record<(typeof tables)[Name][number], unknown>>;

/** The rows of cases, by table: a request goes in before what refers to it. */
export class CaseRows {
  readonly #rows: Readonly<Record<Table, Rows>>;

  constructor(client: Client) {
    this.#rows = Object.fromEntries(Object.entries(tables).map(([name, columns]) => [name, new Rows(client, name, columns)])) as Record<
      Table,
      Rows
    >;
  }

  add<Name extends Table>(table: Name, row: RowOf<Name>): Promise<void> {
    const values: Readonly<Record<string, unknown>> = row;
    return this.#rows[table].add(tables[table].map((column) => values[column]));
  }

  async flush(): Promise<void> {
    // Requests first: foreign keys of the others point at them.
    for (const table of ['request', 'agreement', 'event', 'stream_head', 'typed_text', 'answer', 'snapshot'] as const)
      await this.#rows[table].flush();
  }

  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(Object.entries(this.#rows).map(([name, { count }]) => [name, count]));
  }
}
