import type { Database } from '@ice-access/database';
import { addDays, type Instant } from '@ice-access/domain/kernel';
import { isDormant, officeDay } from '@ice-access/domain/parties';
import { systemActors } from './system.ts';

const asClock = { person: systemActors.clock.person, agencyId: null };

/**
 * Shuts accounts that nobody used for long (CJIS AC-2(3)): their sessions are dead and their holders open them again with both factors.
 * An account that was never used counts from the day its holder joined. Gives how many were shut.
 */
export async function shutDormant(database: Database, now: Instant): Promise<number> {
  const today = officeDay(now);
  const { rows } = await database.asActor(asClock, (tx) =>
    tx.$client.query<{ person_id: string; last_on: string | null }>(
      `select p.person_id, coalesce(l.on_date, (select min(m.joined_on) from member m where m.person_id = p.person_id))::text as last_on
       from person p left join last_sign_in l using (person_id) where p.party <> 'system' and p.active and p.dormant_on is null
         and coalesce(l.on_date, '-infinity') < $1`,
      [addDays(today, -1)],
    ),
  );
  const shut = rows.filter(({ last_on }) => last_on !== null && isDormant(last_on, today)).map(({ person_id }) => person_id);
  if (shut.length > 0)
    await database.asActor(asClock, (tx) =>
      tx.$client.query('update person set dormant_on = $2 where person_id = any($1::uuid[]) and dormant_on is null', [shut, today]),
    );
  return shut.length;
}
