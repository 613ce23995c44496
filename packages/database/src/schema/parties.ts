import { sql } from 'drizzle-orm';
import { boolean, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const fieldOffice = pgTable('field_office', {
  key: text().primaryKey(),
  name: text().notNull(),
  zone: text().notNull(),
  contact: text(),
});

export const agency = pgTable('agency', {
  agencyId: uuid('agency_id').primaryKey(),
  ori: text().notNull().unique(),
  name: text().notNull(),
  displayName: text('display_name').notNull(),
  counties: text().array().notNull(),
  state: text().notNull(),
  type: text().notNull(),
  population: integer(),
  officers: integer(),
  year: integer(),
  fieldOffice: text('field_office'),
  demonstration: boolean().notNull().generatedAlwaysAs(sql`ori like 'ZZ%'`),
  search: text().notNull().default(''),
});

export const person = pgTable('person', {
  personId: uuid('person_id').primaryKey(),
  party: text({ enum: ['agency', 'ice', 'oversight', 'system'] }).notNull(),
  displayName: text('display_name'),
  email: text(),
  active: boolean().notNull().default(true),
  erasedOn: date('erased_on', { mode: 'string' }),
  sessionsAfter: instant('sessions_after'),
  factorsAfter: instant('factors_after'),
  releasedAt: instant('released_at'),
  dormantOn: date('dormant_on', { mode: 'string' }),
});

export const counter = pgTable('counter', { kind: text().notNull(), year: integer().notNull(), last: integer().notNull() }, (table) => [
  primaryKey({ columns: [table.kind, table.year] }),
]);
