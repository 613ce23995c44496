import type { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { jobQueues, jobSchema } from '../jobs.ts';
import { roles } from '../roles.ts';

async function queuesThere(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [`${jobSchema}.queue`]);
  if (rows[0]?.there !== true) return false;
  const found = await client.query<{ name: string }>(`select name from ${jobSchema}.queue`);
  return jobQueues.every((queue) => found.rows.some(({ name }) => name === queue));
}

/** Makes the job queue's schema and queues as the owner, so that the worker needs no right to create. */
export async function makeJobs(client: Client, ownerUrl: string): Promise<void> {
  if (await queuesThere(client)) return;
  const boss = new PgBoss({ connectionString: ownerUrl, schema: jobSchema, supervise: false, schedule: false, max: 2 });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const queue of jobQueues) await boss.createQueue(queue, { policy: 'standard' });
  } finally {
    await boss.stop({ graceful: false });
  }
  await client.query(`grant usage on schema ${jobSchema} to ${roles.worker}`);
  await client.query(`grant select, insert, update, delete on all tables in schema ${jobSchema} to ${roles.worker}`);
  await client.query(`grant execute on all functions in schema ${jobSchema} to ${roles.worker}`);
}
