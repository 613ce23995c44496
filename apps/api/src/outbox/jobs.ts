import { createHash } from 'node:crypto';
import { type JobQueue, jobSchema, openPool, roles } from '@ice-access/database';
import { PgBoss } from 'pg-boss';
import { failureOf, type Log } from '../log.ts';

export interface Job {
  readonly data: object;
  /** How often it was tried before. */
  readonly tries: number;
  /** No further try follows this one. */
  readonly isLast: boolean;
}
export interface Jobs {
  /** Asks for a job once: the same name asked for again, by this process or another, is the same job. */
  readonly ask: (queue: JobQueue, name: string, data: object) => Promise<void>;
  readonly work: (queue: JobQueue, run: (job: Job) => Promise<void>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** One job per name: its id follows from the name, and an id that is there already is not inserted again. */
function idOf(queue: string, name: string): string {
  const hash = createHash('sha256').update(`${queue} ${name}`).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const retryLimit = 8;

/** The job queue under the worker's login. It was made at migrate; nothing is created here. */
export async function openJobs({
  url,
  log,
  retryDelay = 15,
}: {
  readonly url: string;
  readonly log: Log;
  readonly retryDelay?: number;
}): Promise<Jobs> {
  const pool = openPool({ url, role: roles.worker, max: 4 });
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => pool.query(text, values) },
    schema: jobSchema,
    migrate: false,
    schedule: false,
  });
  boss.on('error', (error) => log.warn(failureOf(error), 'job queue'));
  await boss.start();
  return {
    ask: async (queue, name, data) => {
      await boss.send(queue, data, {
        id: idOf(queue, name),
        retryLimit,
        retryDelay,
        retryBackoff: true,
        retryDelayMax: Math.max(retryDelay, 3600),
      });
    },
    work: async (queue, run) => {
      await boss.work<object, unknown>(queue, { batchSize: 1, pollingIntervalSeconds: 1, includeMetadata: true }, async ([job]) => {
        if (job === undefined) return;
        await run({ data: job.data, tries: job.retryCount, isLast: job.retryCount >= retryLimit });
      });
    },
    stop: async () => {
      await boss.stop({ graceful: true, timeout: 8_000 });
      await pool.end();
    },
  };
}
