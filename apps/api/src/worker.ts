import type { Database } from '@ice-access/database';
import type { FileStore } from './document/store.ts';
import type { Env } from './env.ts';
import { failureOf, type Log } from './log.ts';
import { askForLetters, deliver } from './outbox/drain.ts';
import { openJobs } from './outbox/jobs.ts';
import { smtpMailer } from './outbox/mail.ts';

export interface WorkerParts {
  readonly env: Env;
  readonly log: Log;
  readonly store: FileStore;
  readonly database: Database;
}
const lookEveryMs = 1_000;
const stringIn = (data: object, name: string): string => {
  const value: unknown = Reflect.get(data, name);
  return typeof value === 'string' ? value : '';
};

/** Does what follows from what was decided: letters, sealing, and the dates that come. */
export async function startWorker({ env, log, database }: WorkerParts): Promise<{ stop: () => Promise<void> }> {
  const jobs = await openJobs({ url: env.workerDatabaseUrl ?? '', log });
  const mailer = env.smtpUrl === undefined ? undefined : smtpMailer(env.smtpUrl, env.mailFrom);
  const drain = { database, mailer, log, origins: { agency: env.portal.origins[0] ?? '', ice: env.console.origins[0] ?? '' } };
  await jobs.work('outbox', (job) => deliver(drain, stringIn(job.data, 'outboxId'), job));

  let stopped = false;
  async function look(): Promise<void> {
    await askForLetters(drain, jobs).catch((error: unknown) => log.warn(failureOf(error), 'looking for work'));
  }
  const loop = (async () => {
    while (!stopped) {
      await look();
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await loop;
      await jobs.stop();
      mailer?.close();
      await database.close();
    },
  };
}
