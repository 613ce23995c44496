import { type RegisterIndex, type RegisterRow, registerIndex } from '@ice-access/register';
import type { ClientBase } from 'pg';

/** The register as it is loaded here, ready for matching. Fictional agencies are no part of it. */
export async function readIndex(client: ClientBase): Promise<RegisterIndex> {
  const { rows } = await client.query<RegisterRow>(
    `select ori, year, name, state, left(ori, 2) as "stateRaw", counties, type, population, officers, null as civilians,
            name like '%:' as "subUnit"
       from agency where not demonstration order by ori`,
  );
  return registerIndex(rows);
}
