import type { Forecast } from '@ice-access/domain/forecast';
import { integer, jsonb, pgTable, uuid } from 'drizzle-orm/pg-core';

export const forecast = pgTable('forecast', {
  requestId: uuid('request_id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  version: integer().notNull(),
  body: jsonb().$type<Forecast>(),
});
