import type { Tx } from '@ice-access/database';
import type { CalendarDate } from '@ice-access/domain/kernel';
import { iceOrganisation } from '@ice-access/domain/parties';
import { nameShown } from '../request/people.ts';

/** A person of ICE with the offices held today. */
export interface IcePerson {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly fieldOffice: string | null;
}

/** The people of ICE who hold an office today, or this one office, by name. */
export async function iceOffices(tx: Tx, { role, today }: { role: string | null; today: CalendarDate }): Promise<readonly IcePerson[]> {
  const { rows } = await tx.$client.query<Omit<IcePerson, 'name'> & { name: string | null }>({
    name: 'ice offices',
    text: `select p.person_id as id, p.display_name as name, array_agg(distinct o.role order by o.role) as roles,
        max(o.field_office) as "fieldOffice"
      from office o join person p using (person_id)
      where o.organisation_id = $1 and o.starts_on <= $2 and (o.ends_on is null or $2 <= o.ends_on) and not o.disabled and p.active
      group by p.person_id having $3::text is null or $3 = any(array_agg(o.role)) order by p.display_name, p.person_id`,
    values: [iceOrganisation, today, role],
  });
  return rows.map((row) => ({ ...row, name: nameShown(row.name) }));
}
