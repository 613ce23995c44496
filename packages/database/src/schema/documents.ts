import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const document = pgTable('document', {
  documentId: uuid('document_id').primaryKey(),
  requestId: uuid('request_id'),
  agreementId: uuid('agreement_id'),
  agencyId: uuid('agency_id').notNull(),
  organisationId: uuid('organisation_id'),
  kind: text().notNull(),
  fileName: text('file_name').notNull(),
  mediaType: text('media_type').notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  state: text().notNull(),
  audience: text({ enum: ['both', 'agency', 'ice'] })
    .notNull()
    .default('both'),
  by: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  uploadKey: text('upload_key'),
});
