import type { Instant } from '@ice-access/domain/kernel';
import { officeDay } from '@ice-access/domain/parties';
import type { Pool } from 'pg';

/** One office in force, wherever it is held. */
export interface OfficeHeld {
  readonly officeId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly fieldOffice: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** Held for somebody else during an absence. */
  readonly delegated: boolean;
}

/** The offices that this person holds today, in every organisation. */
export async function officesOf(
  pool: Pool,
  { userId, at }: { readonly userId: string; readonly at: Instant },
): Promise<readonly OfficeHeld[]> {
  const { rows } = await pool.query<OfficeHeld>(
    `select office_id as "officeId", organisation_id as "organisationId", role, field_office as "fieldOffice", starts_on::text as "startsOn",
       ends_on::text as "endsOn", delegated_from is not null as delegated from public.office
     where person_id = $1::uuid and starts_on <= $2 and (ends_on is null or $2 <= ends_on) and not disabled
     order by organisation_id, role, office_id`,
    [userId, officeDay(at)],
  );
  return rows;
}
