import type { BareDoor, Person } from './bareDoor.ts';

export interface Sent {
  readonly requestId: string;
  readonly expectedVersion: number;
}

/** Sends a draft: the row is locked and looked at, changed, and one line of audit says who did it. */
export const submit = (door: BareDoor, person: Person, { requestId, expectedVersion }: Sent) =>
  door.asPerson('begin', person, async (client) => {
    const found = await client.query<{ phase: string; version: number }>({
      name: 'lock',
      text: 'select phase, version from request where request_id = $1 for update',
      values: [requestId],
    });
    const [row] = found.rows;
    if (row === undefined) return { status: 404 as const };
    if (!person.roles.includes('agency.official')) return { status: 403 as const };
    if (row.phase !== 'draft' && row.phase !== 'returned') return { status: 409 as const };
    if (row.version !== expectedVersion) return { status: 412 as const };
    await client.query({
      name: 'submit',
      text: `update request set phase = 'submitted', version = version + 1, waiting_on = 'ice', next_step = 'acknowledge', submitted_on = current_date,
        due_on = current_date + 14, late_after = current_date + 14, next_by = '{ice.programOffice}', updated_at = now() where request_id = $1`,
      values: [requestId],
    });
    await client.query({
      name: 'audit',
      text: `insert into bench_audit (request_id, action, actor, detail) values ($1, 'submit', $2, $3)`,
      values: [requestId, person.id, JSON.stringify({ from: row.phase, to: 'submitted' })],
    });
    return { status: 200 as const, version: row.version + 1 };
  });
