import { sql } from 'drizzle-orm';
import { bigint, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const event = pgTable('event', {
  position: bigint({ mode: 'number' }).generatedAlwaysAsIdentity().primaryKey(),
  stream: text().notNull(),
  sequence: integer().notNull(),
  type: text().notNull(),
  schemaVersion: integer('schema_version').notNull(),
  data: text().notNull(),
  body: jsonb().notNull().generatedAlwaysAs(sql`data::jsonb`),
  actor: uuid().notNull(),
  office: text().notNull(),
  at: instant('at').notNull(),
  on: date('on_date', { mode: 'string' }).notNull(),
  agencyId: uuid('agency_id').notNull(),
  transactionId: text('transaction_id').notNull().default(sql`pg_current_xact_id()`),
  previousHash: text('previous_hash').notNull(),
  hash: text().notNull(),
});

export const streamHead = pgTable('stream_head', {
  stream: text().primaryKey(),
  sequence: integer().notNull(),
  hash: text().notNull(),
  agencyId: uuid('agency_id').notNull(),
});

export const typedText = pgTable('typed_text', {
  textId: uuid('text_id').primaryKey(),
  stream: text().notNull(),
  agencyId: uuid('agency_id').notNull(),
  audience: text({ enum: ['both', 'agency', 'ice'] }).notNull(),
  salt: text(),
  text: text(),
  sha256: text().notNull(),
  by: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  erasedOn: date('erased_on', { mode: 'string' }),
  erasedUnder: text('erased_under'),
});

export const idempotency = pgTable(
  'idempotency',
  {
    actor: uuid().notNull(),
    command: text().notNull(),
    key: uuid().notNull(),
    payloadHash: text('payload_hash').notNull(),
    answer: jsonb(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.actor, table.command, table.key] })],
);
