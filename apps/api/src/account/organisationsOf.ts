import type { Instant } from '@ice-access/domain/kernel';
import { officeDay } from '@ice-access/domain/parties';
import type { Pool } from 'pg';

/** One organisation that somebody holds offices in now. */
export interface HeldIn {
  readonly organisationId: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** Where this person holds offices in force, and which. */
export async function organisationsOf(
  pool: Pool,
  { userId, at }: { readonly userId: string; readonly at: Instant },
): Promise<readonly HeldIn[]> {
  const { rows } = await pool.query<HeldIn>(
    `select o.organisation_id as "organisationId", o.name, array_agg(distinct f.role) as roles
     from public.office f join public.organisation o using (organisation_id)
     where f.person_id = $1::uuid and f.starts_on <= $2 and (f.ends_on is null or $2 <= f.ends_on) and not f.disabled
     group by o.organisation_id, o.name order by o.organisation_id`,
    [userId, officeDay(at)],
  );
  return rows;
}
