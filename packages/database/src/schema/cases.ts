import type { AgreementHolder, AgreementPhase, Operating } from '@ice-access/domain/agreement';
import type { ComponentSlug } from '@ice-access/domain/components';
import type { Holder, RequestPhase } from '@ice-access/domain/request';
import { sql } from 'drizzle-orm';
import { boolean, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

export const request = pgTable('request', {
  requestId: uuid('request_id').primaryKey(),
  reference: text().notNull().unique(),
  version: integer().notNull(),
  contentVersion: integer('content_version').notNull().default(0),
  phase: text().notNull().$type<RequestPhase>(),
  agencyId: uuid('agency_id').notNull(),
  agencyName: text('agency_name').notNull(),
  state: text().notNull(),
  county: text().notNull(),
  components: text().array().notNull().$type<ComponentSlug[]>(),
  fieldOffice: text('field_office'),
  liaisons: uuid().array().notNull(),
  waitingOn: text('waiting_on').notNull().$type<Holder>(),
  nextStep: text('next_step').notNull(),
  dueOn: date('due_on', { mode: 'string' }),
  submittedOn: date('submitted_on', { mode: 'string' }),
  paper: boolean().notNull(),
  earlierRequestId: uuid('earlier_request_id'),
  wakeOn: date('wake_on', { mode: 'string' }),
  lateAfter: date('late_after', { mode: 'string' }),
  ended: boolean().notNull().default(false),
  nextBy: text('next_by').array().notNull().default([]),
  openedAt: instant('opened_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  search: text().notNull().generatedAlwaysAs(sql`lower(reference || ' ' || agency_name)`),
});

export const agreement = pgTable('agreement', {
  agreementId: uuid('agreement_id').primaryKey(),
  reference: text().notNull().unique(),
  version: integer().notNull(),
  contentVersion: integer('content_version').notNull().default(0),
  phase: text().notNull().$type<AgreementPhase>(),
  agencyId: uuid('agency_id').notNull(),
  agencyName: text('agency_name').notNull(),
  state: text().notNull(),
  county: text().notNull(),
  requestId: uuid('request_id').notNull(),
  component: text().notNull().$type<ComponentSlug>(),
  model: text(),
  fieldOffice: text('field_office'),
  waitingOn: text('waiting_on').notNull().$type<AgreementHolder>(),
  nextStep: text('next_step').notNull(),
  dueOn: date('due_on', { mode: 'string' }),
  inForceOn: date('in_force_on', { mode: 'string' }),
  endsOn: date('ends_on', { mode: 'string' }),
  operating: text().notNull().$type<Operating['state']>(),
  documentSha256: text('document_sha256'),
  wakeOn: date('wake_on', { mode: 'string' }),
  lateAfter: date('late_after', { mode: 'string' }),
  ended: boolean().notNull().default(false),
  nextBy: text('next_by').array().notNull().default([]),
  openedAt: instant('opened_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  search: text().notNull().generatedAlwaysAs(sql`lower(reference || ' ' || agency_name)`),
});
