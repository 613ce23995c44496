import { sql } from 'drizzle-orm';
import { bigint, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

const sides = ['agency', 'ice'] as const;

export const answer = pgTable(
  'answer',
  {
    requestId: uuid('request_id').notNull(),
    questionId: text('question_id').notNull(),
    sectionId: text('section_id').notNull(),
    side: text({ enum: sides }).notNull(),
    agencyId: uuid('agency_id').notNull(),
    answer: jsonb(),
    version: integer().notNull(),
    by: uuid('by_person').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.questionId] })],
);

export const answerHistory = pgTable(
  'answer_history',
  {
    requestId: uuid('request_id').notNull(),
    questionId: text('question_id').notNull(),
    version: integer().notNull(),
    side: text({ enum: sides }).notNull(),
    agencyId: uuid('agency_id').notNull(),
    answer: jsonb(),
    contentVersion: integer('content_version').notNull(),
    by: uuid('by_person').notNull(),
    at: instant('at').notNull(),
    basedOn: integer('based_on'),
    sentDigest: text('sent_digest'),
    conflictId: uuid('conflict_id'),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.questionId, table.version] })],
);

export const fitResult = pgTable(
  'fit_result',
  {
    requestId: uuid('request_id').notNull(),
    version: integer().notNull(),
    agencyId: uuid('agency_id').notNull(),
    edition: text().notNull(),
    snapshotId: uuid('snapshot_id').notNull(),
    inputsDigest: text('inputs_digest').notNull(),
    body: text().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.requestId, table.version] })],
);
export const answerConflict = pgTable('answer_conflict', {
  conflictId: uuid('conflict_id').primaryKey(),
  requestId: uuid('request_id').notNull(),
  questionId: text('question_id').notNull(),
  sectionId: text('section_id').notNull(),
  side: text({ enum: sides }).notNull(),
  agencyId: uuid('agency_id').notNull(),
  baseVersion: integer('base_version').notNull(),
  base: jsonb(),
  mine: jsonb(),
  sentDigest: text('sent_digest').notNull(),
  metVersion: integer('met_version').notNull(),
  fields: text().array().notNull(),
  by: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  choice: text({ enum: ['mine', 'theirs', 'other', 'rewritten'] }),
  settledBy: uuid('settled_by'),
  settledAt: instant('settled_at'),
  shownVersion: integer('shown_version'),
  settledVersion: integer('settled_version'),
  choiceDigest: text('choice_digest'),
});

export const snapshot = pgTable('snapshot', {
  snapshotId: uuid('snapshot_id').primaryKey(),
  requestId: uuid('request_id').notNull(),
  sectionId: text('section_id'),
  side: text({ enum: sides }).notNull(),
  agencyId: uuid('agency_id').notNull(),
  edition: text().notNull(),
  digest: text().notNull(),
  body: text().notNull(),
  at: instant('at').notNull(),
  place: bigint({ mode: 'number' }).generatedByDefaultAsIdentity(),
  figures: jsonb().generatedAlwaysAs(sql`access_figures(body)`),
});
