import { sql } from 'drizzle-orm';
import { boolean, date, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

const kinds = ['participating', 'pending'] as const;
const day = (name: string) => date(name, { mode: 'string' });

export const listImport = pgTable('list_import', {
  sha256: text().primaryKey(),
  fileName: text('file_name').notNull(),
  kind: text({ enum: kinds }).notNull(),
  asOf: day('as_of').notNull(),
  listedAt: text('listed_at').notNull(),
  counts: jsonb().notNull(),
  importedAt: instant('imported_at').notNull().defaultNow(),
});

export const listedAgreement = pgTable('listed_agreement', {
  key: text().primaryKey(),
  agencyKey: text('agency_key').notNull(),
  kind: text({ enum: kinds }).notNull(),
  state: text().notNull(),
  agency: text().notNull(),
  county: text(),
  type: text(),
  model: text({ enum: ['jailEnforcement', 'taskForce', 'warrantServiceOfficer'] }).notNull(),
  signedOn: day('signed_on'),
  signedRaw: text('signed_raw').notNull(),
  moa: jsonb().notNull(),
  addendum: jsonb().notNull(),
  match: jsonb().notNull(),
  outcome: text().notNull().generatedAlwaysAs(sql`match ->> 'outcome'`),
  ori: text().generatedAlwaysAs(sql`match ->> 'ori'`),
  decided: boolean().notNull(),
  standing: text({ enum: ['listed', 'listedEarlier', 'noLongerListed'] }).notNull(),
  firstListedOn: day('first_listed_on').notNull(),
  lastListedOn: day('last_listed_on').notNull(),
  lastListedAt: text('last_listed_at').notNull(),
  lastListedIn: text('last_listed_in').notNull(),
  missingSince: day('missing_since'),
  search: text().notNull().generatedAlwaysAs(sql`lower(agency || ' ' || coalesce(county, ''))`),
});

export const listedRow = pgTable(
  'listed_row',
  {
    sha256: text().notNull(),
    rowNumber: integer('row_number').notNull(),
    key: text().notNull(),
    raw: jsonb().notNull(),
    fixed: jsonb(),
  },
  (table) => [primaryKey({ columns: [table.sha256, table.rowNumber] })],
);

export const matchDecision = pgTable('match_decision', {
  decisionId: uuid('decision_id').primaryKey(),
  agencyKey: text('agency_key').notNull(),
  verdict: jsonb().notNull(),
  decidedBy: uuid('decided_by').notNull(),
  decidedAt: instant('decided_at').notNull(),
});
