import type { Tx } from '@ice-access/database';
import type { CalendarDate, Instant } from '@ice-access/domain/kernel';
import { organisationWakeOn } from '@ice-access/domain/organisation';
import type { OpenedOrganisation } from './onFile.ts';

/** The columns of an organisation's row that its events alone decide. */
export interface OrganisationRow {
  readonly kind: string;
  readonly phase: string;
  readonly askedOn: CalendarDate | null;
  readonly verifiedOn: CalendarDate | null;
  readonly reviewedOn: CalendarDate | null;
  readonly reviewDueOn: CalendarDate | null;
  readonly wakeOn: CalendarDate | null;
}

/** What lists need of an organisation. Pure: `refold` compares it with the stored row. */
export function rowOf(state: OpenedOrganisation): OrganisationRow {
  const isVerified = state.phase === 'verified';
  return {
    kind: state.kind,
    phase: state.phase,
    askedOn: state.askings.at(-1)?.askedOn ?? null,
    verifiedOn: isVerified ? state.verifiedOn : null,
    reviewedOn: isVerified ? state.reviewedOn : null,
    reviewDueOn: isVerified ? state.reviewDueOn : null,
    wakeOn: organisationWakeOn(state),
  };
}

/** Who belongs to it, what they hold, and whom it invited, as rows. Pure, in a fixed order. */
export function staffOf(state: OpenedOrganisation) {
  if (state.phase !== 'verified') return { members: [], offices: [], invitations: [] };
  const { members, kind } = state;
  const disabled = new Set(members.filter(({ disabledOn }) => disabledOn !== null).map(({ personId }) => personId));
  return {
    members: members.map((one) => ({ person_id: one.personId, party: kind, joined_on: one.joinedOn, disabled_on: one.disabledOn })),
    offices: state.offices.map((one) => ({
      office_id: one.officeId,
      party: kind,
      person_id: one.personId,
      role: one.role,
      field_office: one.fieldOffice,
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      delegated_from: one.delegatedFrom,
      disabled: disabled.has(one.personId),
      granted_on: one.grantedOn,
    })),
    invitations: state.invitations.map((one) => ({
      invitation_id: one.invitationId,
      party: kind,
      token_sha256: one.tokenSha256,
      roles: one.roles,
      state: one.standing,
      expires_at: one.expiresAt,
    })),
  };
}

export interface Projected {
  readonly organisationId: string;
  readonly name: string;
  readonly state: OpenedOrganisation;
  readonly version: number;
  readonly at: Instant;
}

/** Writes the rows of an organisation: itself, its people, their offices, its invitations. Nothing else writes them. */
export async function projectOrganisation(tx: Tx, { organisationId, name, state, version, at }: Projected): Promise<void> {
  const row = rowOf(state);
  const values = [row.phase, row.askedOn, row.verifiedOn, row.reviewedOn, row.reviewDueOn, row.wakeOn];
  await tx.$client.query({
    name: 'project organisation',
    text: `insert into organisation (organisation_id, kind, name, version, updated_at, phase, asked_on, verified_on, reviewed_on, review_due_on, wake_on)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      on conflict (organisation_id) do update set version = excluded.version, name = excluded.name, updated_at = excluded.updated_at,
        phase = excluded.phase, asked_on = excluded.asked_on, verified_on = excluded.verified_on, reviewed_on = excluded.reviewed_on,
        review_due_on = excluded.review_due_on, wake_on = excluded.wake_on`,
    values: [organisationId, row.kind, name, version, at, ...values],
  });
  await projectStaff(tx, organisationId, staffOf(state));
}

async function projectStaff(tx: Tx, organisationId: string, { members, offices, invitations }: ReturnType<typeof staffOf>): Promise<void> {
  const { $client } = tx;
  await $client.query({
    name: 'project members',
    text: `insert into member as m (organisation_id, person_id, party, joined_on, disabled_on)
      select $1, r.* from jsonb_to_recordset($2::jsonb) as r(person_id uuid, party text, joined_on date, disabled_on date)
      on conflict (organisation_id, person_id) do update set disabled_on = excluded.disabled_on
      where m.disabled_on is distinct from excluded.disabled_on`,
    values: [organisationId, JSON.stringify(members)],
  });
  await $client.query({
    name: 'project offices',
    text: `insert into office as o (organisation_id, office_id, party, person_id, role, field_office, starts_on, ends_on, delegated_from, disabled, granted_on)
      select $1, r.* from jsonb_to_recordset($2::jsonb) as r(office_id uuid, party text, person_id uuid, role text, field_office text,
        starts_on date, ends_on date, delegated_from uuid, disabled boolean, granted_on date)
      on conflict (office_id) do update set ends_on = excluded.ends_on, disabled = excluded.disabled
      where (o.ends_on, o.disabled) is distinct from (excluded.ends_on, excluded.disabled)`,
    values: [organisationId, JSON.stringify(offices)],
  });
  await $client.query({
    name: 'project invitations',
    text: `insert into invitation as i (organisation_id, invitation_id, party, token_sha256, roles, state, expires_at)
      select $1, r.* from jsonb_to_recordset($2::jsonb) as r(invitation_id uuid, party text, token_sha256 text, roles text[], state text, expires_at timestamptz)
      on conflict (invitation_id) do update set state = excluded.state where i.state <> excluded.state`,
    values: [organisationId, JSON.stringify(invitations)],
  });
}
