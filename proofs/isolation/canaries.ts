import { snapshotDigest } from '@ice-access/api/testing';
import { currentEdition } from '@ice-access/domain/assessment';
import { fairview } from '@ice-access/domain/testing';
import type pg from 'pg';
import type { Half } from './sides.ts';

/** A text that stands in one field of one row and nowhere else in the world. */
export interface Canary {
  readonly text: string;
  readonly half: Half;
  /** Table and column. */
  readonly field: string;
  /** Who of that half may read it. */
  readonly audience: 'both' | 'agency' | 'ice';
}
export const canaryPattern = /CANARY-\d{6}-[a-z]+/g;

/** What people typed, by table: the column, the row's key, and who may read it. */
const fields = [
  { table: 'typed_text', column: 'text', key: 'text_id', audience: 'audience' },
  { table: 'document', column: 'file_name', key: 'document_id', audience: 'audience' },
  { table: 'outbox', column: 'subject', key: 'outbox_id', audience: "case to_party when 'agency' then 'both' else 'ice' end" },
  { table: 'outbox', column: 'body', key: 'outbox_id', audience: "case to_party when 'agency' then 'both' else 'ice' end" },
  { table: 'agreement_value', column: 'value', key: "agreement_id || ' ' || key", audience: "'both'" },
] as const;

/** Of the answers, those that are free text; the others are one of the words that we wrote ourselves. */
const freeText = new Set(
  currentEdition.sections.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'text').map(({ id }) => id)),
);

/** Of the lists, the columns that are free text. */
const textColumns: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  currentEdition.sections
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.kind === 'list'
        ? [[question.id, new Set(question.columns.filter(({ kind }) => kind === 'text').map(({ id }) => id))] as const]
        : [],
    ),
);

/** Columns that hold codes, ids, hashes and names of the register: nothing that a person typed in a case. */
const codes = new Set(
  `event.stream event.type event.data event.body event.office event.previous_hash event.hash stream_head.stream stream_head.hash
  typed_text.stream typed_text.audience typed_text.salt typed_text.sha256 typed_text.erased_under
  request.reference request.phase request.agency_name request.state request.county request.field_office request.waiting_on request.next_step request.dispute request.search
  agreement.reference agreement.phase agreement.agency_name agreement.state agreement.county agreement.component agreement.model agreement.field_office
  agreement.waiting_on agreement.next_step agreement.operating agreement.document_sha256 agreement.search
  answer.question_id answer.section_id answer.side answer_history.question_id answer_history.side
  snapshot.section_id snapshot.side snapshot.edition snapshot.digest snapshot.figures
  answer_history.sent_digest answer_conflict.question_id answer_conflict.section_id answer_conflict.side answer_conflict.sent_digest
  answer_conflict.choice answer_conflict.choice_digest answer_conflict.base
  fit_result.edition fit_result.inputs_digest fit_result.body forecast.body
  document.kind document.media_type document.sha256 document.state document.audience document.upload_key
  outbox.kind outbox.stream outbox.to_party outbox.to_office outbox.data outbox.state outbox.failure agreement_value.key
  agency.ori agency.name agency.display_name agency.state agency.type agency.field_office agency.search
  look.party look.kind look.what look.purpose look.address look.asked_as denial.party denial.door denial.what denial.code denial.address denial.asked_as
  organisation.kind organisation.name organisation.phase member.party office.party office.role office.field_office
  invitation.party invitation.token_sha256 invitation.state`.split(/\s+/),
);
const filledElsewhere = new Set(['answer.answer', 'answer_history.answer', 'answer_conflict.mine', 'snapshot.body']);

/** Columns of text in tables of cases and organisations that nobody has said anything about: a new one has to be put on a list. */
export async function unknownFields(owner: pg.Client): Promise<readonly string[]> {
  const { rows } = await owner.query<{ field: string }>(
    `select c.table_name || '.' || c.column_name as field from information_schema.columns c
     where c.table_schema = 'public' and c.data_type in ('text', 'jsonb') and exists (
       select from information_schema.columns o where o.table_schema = 'public' and o.table_name = c.table_name
         and o.column_name in ('agency_id', 'organisation_id'))`,
  );
  const filled = new Set(fields.map(({ table, column }) => `${table}.${column}`));
  return rows.map(({ field }) => field).filter((field) => !codes.has(field) && !filled.has(field) && !filledElsewhere.has(field));
}

/** Puts a canary into every text of every case, and keeps whose it is. */
export class Canaries {
  readonly #all = new Map<string, Canary>();
  readonly #owner: pg.Client;

  constructor(owner: pg.Client) {
    this.#owner = owner;
  }

  /** A new canary for one field; whoever calls it puts it there. */
  next(agencyId: string, field: string, audience: Canary['audience']): string {
    const half = agencyId === fairview ? 'one' : 'two';
    const text = `CANARY-${String(this.#all.size + 1).padStart(6, '0')}-${half}`;
    this.#all.set(text, { text, half, field, audience });
    return text;
  }

  async fill(): Promise<void> {
    for (const { table, column, key, audience } of fields) {
      const { rows } = await this.#owner.query<{ key: string; agency_id: string; audience: Canary['audience'] }>(
        `select ${key} as key, agency_id, ${audience} as audience from ${table} where ${column} is not null`,
      );
      const changes = rows.map((row) => {
        const text = this.next(row.agency_id, `${table}.${column}`, row.audience);
        return { key: row.key, value: column === 'file_name' ? `${text}.pdf` : text };
      });
      await this.#write(
        `update ${table} t set ${column} = c.value from jsonb_to_recordset($1) as c(key text, value text)
        where (${key.replaceAll(/\b(\w+_id|key)\b/g, 't.$1')})::text = c.key`,
        changes,
      );
    }
    await this.#fillAnswers();
    await this.#fillConflicts();
    await this.#fillPeople();
  }

  #write(statement: string, changes: readonly object[]): Promise<unknown> {
    return this.#owner.query(statement, [JSON.stringify(changes)]);
  }

  async #fillAnswers(): Promise<void> {
    for (const table of ['answer', 'answer_history']) {
      await this.#fillLists(table);
      const { rows } = await this.#owner.query<{
        request_id: string;
        question_id: string;
        agency_id: string;
        side: 'agency' | 'ice';
        version: number;
      }>(`select request_id, question_id, agency_id, side, version from ${table} where answer is not null`);
      const changes = rows
        .filter(({ question_id }) => freeText.has(question_id))
        .map((row) => ({ ...row, value: this.next(row.agency_id, `${table}.answer`, row.side) }));
      await this.#write(
        `update ${table} t set answer = jsonb_set(t.answer, '{value}', to_jsonb(c.value))
         from jsonb_to_recordset($1) as c(request_id uuid, question_id text, version int, value text)
         where t.request_id = c.request_id and t.question_id = c.question_id and t.version = c.version`,
        changes,
      );
    }
    const { rows } = await this.#owner.query<{ snapshot_id: string; section_id: string | null; agency_id: string; body: string }>(
      'select snapshot_id, section_id, agency_id, body from snapshot',
    );
    const changes = rows.map(({ snapshot_id, section_id, agency_id, body: before }) => {
      const body = JSON.stringify(this.#inBody(JSON.parse(before), agency_id));
      // A body that does not fit its digest is refused to everybody: the digest is planted with it.
      return { snapshot_id, body, digest: snapshotDigest({ sectionId: section_id, body }) };
    });
    await this.#write(
      `update snapshot t set body = c.body, digest = c.digest
       from jsonb_to_recordset($1) as c(snapshot_id uuid, body text, digest text) where t.snapshot_id = c.snapshot_id`,
      changes,
    );
  }

  /** In every case of each side a version of an answer that nobody has chosen yet. */
  async #fillConflicts(): Promise<void> {
    const { rows } = await this.#owner.query<{ request_id: string; question_id: string; agency_id: string; side: 'agency' | 'ice' }>(
      'select distinct on (request_id, side) request_id, question_id, agency_id, side from answer order by request_id, side, question_id',
    );
    const changes = rows.map((row) => ({ ...row, value: this.next(row.agency_id, 'answer_conflict.mine', row.side) }));
    await this.#write(
      `insert into answer_conflict (conflict_id, request_id, question_id, section_id, side, agency_id, base_version, mine, sent_digest,
         met_version, fields, by_person, at)
       select gen_random_uuid(), a.request_id, a.question_id, a.section_id, a.side, a.agency_id, 0, jsonb_build_object('value', c.value),
         'planted', a.version, '{answer}', a.by_person, a.at
       from jsonb_to_recordset($1) as c(request_id uuid, question_id text, value text)
         join answer a on a.request_id = c.request_id and a.question_id = c.question_id`,
      changes,
    );
  }

  /** Cells of lists that hold text. */
  async #fillLists(table: string): Promise<void> {
    const { rows } = await this.#owner.query<{
      request_id: string;
      question_id: string;
      version: number;
      agency_id: string;
      side: 'agency' | 'ice';
      answer: { value: unknown };
    }>(
      `select request_id, question_id, version, agency_id, side, answer from ${table} where answer is not null and question_id = any($1)`,
      [[...textColumns.keys()]],
    );
    const changes = rows.map(({ agency_id, side, answer, ...row }) => {
      const columns = textColumns.get(row.question_id) ?? new Set();
      return { ...row, answer: this.#inCells(answer, columns, () => this.next(agency_id, `${table}.answer`, side)) };
    });
    await this.#write(
      `update ${table} t set answer = c.answer
       from jsonb_to_recordset($1) as c(request_id uuid, question_id text, version int, answer jsonb)
       where t.request_id = c.request_id and t.question_id = c.question_id and t.version = c.version`,
      changes,
    );
  }

  /** A list with a canary in each of these columns of each row. */
  #inCells(value: unknown, columns: ReadonlySet<string>, next: () => string): unknown {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        columns.has(name) && typeof inner === 'string' ? next() : this.#inCells(inner, columns, next),
      ]),
    );
  }

  /** What was handed over is for both sides. */
  #inBody(value: unknown, agencyId: string): unknown {
    if (Array.isArray(value)) return value.map((one) => this.#inBody(one, agencyId));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => {
        const columns = textColumns.get(name);
        if (columns !== undefined) return [name, this.#inCells(inner, columns, () => this.next(agencyId, 'snapshot.body', 'both'))];
        const isText = freeText.has(name) && typeof inner === 'object' && inner !== null && 'value' in inner;
        return [name, isText ? { ...inner, value: this.next(agencyId, 'snapshot.body', 'both') } : this.#inBody(inner, agencyId)];
      }),
    );
  }

  /** People of an agency; those of ICE are known to everybody whom they work with. */
  async #fillPeople(): Promise<void> {
    const { rows } = await this.#owner.query<{ person_id: string; agency_id: string }>(
      "select distinct person_id, organisation_id as agency_id from member where party = 'agency'",
    );
    const changes = rows.map(({ person_id, agency_id }) => ({
      person_id,
      name: this.next(agency_id, 'person.display_name', 'both'),
      email: `${this.next(agency_id, 'person.email', 'both')}@zz.example`,
    }));
    await this.#write(
      'update person t set display_name = c.name, email = c.email from jsonb_to_recordset($1) as c(person_id uuid, name text, email text) where t.person_id = c.person_id',
      changes,
    );
  }

  get size(): number {
    return this.#all.size;
  }
  get all(): readonly Canary[] {
    return [...this.#all.values()];
  }

  /** The canaries that stand somewhere in an answer. */
  in(body: string): readonly Canary[] {
    const found = new Set(body.match(canaryPattern) ?? []);
    return [...found].flatMap((text) => this.#all.get(text) ?? []);
  }
}
