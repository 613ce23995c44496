import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const agreementValue = pgTable(
  'agreement_value',
  {
    agreementId: uuid('agreement_id').notNull(),
    key: text().notNull(),
    agencyId: uuid('agency_id').notNull(),
    value: text().notNull(),
    version: integer().notNull(),
    by: uuid('by_person').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.key] })],
);
