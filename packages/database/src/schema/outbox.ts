import { integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const outbox = pgTable('outbox', {
  outboxId: uuid('outbox_id').primaryKey(),
  kind: text().notNull(),
  stream: text().notNull(),
  sequence: integer().notNull(),
  agencyId: uuid('agency_id').notNull(),
  requestId: uuid('request_id'),
  agreementId: uuid('agreement_id'),
  toParty: text('to_party'),
  toOffice: text('to_office'),
  subject: text(),
  body: text(),
  data: jsonb().notNull().default({}),
  state: text({ enum: ['queued', 'sent', 'kept', 'failed', 'done'] })
    .notNull()
    .default('queued'),
  tries: integer().notNull().default(0),
  failure: text(),
  at: instant('at').notNull(),
  settledAt: instant('settled_at'),
});
