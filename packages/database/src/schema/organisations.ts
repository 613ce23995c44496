import { boolean, date, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

const day = (name: string) => date(name, { mode: 'string' });

export const organisation = pgTable('organisation', {
  organisationId: uuid('organisation_id').primaryKey(),
  kind: text({ enum: ['agency', 'ice', 'oversight'] }).notNull(),
  name: text().notNull(),
  version: integer().notNull().default(0),
  phase: text({ enum: ['asked', 'verified', 'refused'] }).notNull(),
  askedOn: day('asked_on'),
  verifiedOn: day('verified_on'),
  reviewedOn: day('reviewed_on'),
  reviewDueOn: day('review_due_on'),
  wakeOn: day('wake_on'),
  updatedAt: instant('updated_at').notNull(),
});

export const member = pgTable(
  'member',
  {
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    party: text().notNull(),
    joinedOn: day('joined_on').notNull(),
    disabledOn: day('disabled_on'),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.personId] })],
);

export const office = pgTable('office', {
  officeId: uuid('office_id').primaryKey(),
  organisationId: uuid('organisation_id').notNull(),
  party: text({ enum: ['agency', 'ice', 'oversight'] }).notNull(),
  personId: uuid('person_id').notNull(),
  role: text().notNull(),
  fieldOffice: text('field_office'),
  startsOn: day('starts_on').notNull(),
  endsOn: day('ends_on'),
  delegatedFrom: uuid('delegated_from'),
  disabled: boolean().notNull().default(false),
  grantedOn: day('granted_on').notNull(),
});

export const invitation = pgTable('invitation', {
  invitationId: uuid('invitation_id').primaryKey(),
  organisationId: uuid('organisation_id').notNull(),
  party: text({ enum: ['agency', 'ice', 'oversight'] }).notNull(),
  tokenSha256: text('token_sha256').notNull(),
  roles: text().array().notNull(),
  state: text({ enum: ['open', 'accepted', 'withdrawn'] }).notNull(),
  expiresAt: instant('expires_at').notNull(),
});
