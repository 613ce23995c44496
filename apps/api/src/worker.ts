import { type Database, forgetKeys, tables } from '@ice-access/database';
import { and, eq } from 'drizzle-orm';
import { shutDormant } from './account/dormant.ts';
import { scopeOf } from './account/scope.ts';
import { sendLetters } from './account/sendLetters.ts';
import { systemActors } from './account/system.ts';
import { askForRecords } from './determination/askForRecords.ts';
import { keepRecord } from './determination/keepRecord.ts';
import { sealAgreement } from './document/seal.ts';
import type { FileStore } from './document/store.ts';
import type { Env } from './env.ts';
import { keepForecasts } from './forecast/keepForecasts.ts';
import { newId, newSalt } from './ids.ts';
import { failureOf, type Log } from './log.ts';
import { forgetLooks } from './looking/forgetLooks.ts';
import { runClock } from './outbox/clock.ts';
import { askForLetters, deliver } from './outbox/drain.ts';
import { type Jobs, openJobs } from './outbox/jobs.ts';
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

/** A document that cannot be made three times will not be made by trying more: a person is told. */
const sealTries = 3;

/** Agreements that both have signed and whose document is still to be made. */
async function askForSeals({ database }: WorkerParts, jobs: Jobs): Promise<void> {
  const { agreementId, phase, nextStep, version } = tables.agreement;
  const waiting = await database.reading(scopeOf(systemActors.sealer), (tx) =>
    tx
      .select({ agreementId, version })
      .from(tables.agreement)
      .where(and(eq(phase, 'sealing'), eq(nextStep, 'documentSealed')))
      .limit(100),
  );
  for (const row of waiting) await jobs.ask('seal', `${row.agreementId} ${row.version}`, { agreementId: row.agreementId });
}

/** Does what follows from what was decided: letters, sealing, and the dates that come. */
export async function startWorker(parts: WorkerParts): Promise<{ stop: () => Promise<void> }> {
  const { env, log, database, store } = parts;
  const jobs = await openJobs({ url: env.workerDatabaseUrl ?? '', log });
  const mailer = env.smtpUrl === undefined ? undefined : smtpMailer(env.smtpUrl, env.mailFrom);
  const drain = { database, mailer, log, origins: { agency: env.portal.origins[0] ?? '', ice: env.console.origins[0] ?? '' } };
  const world = { database, now: () => new Date().toISOString(), ids: newId, salts: newSalt, targets: env.targets };
  await jobs.work('outbox', (job) => deliver(drain, stringIn(job.data, 'outboxId'), job));
  // Documents that are made, stored and hashed: agreements, and records of determinations.
  await jobs.work('seal', (job) =>
    'outboxId' in job.data
      ? keepRecord({ ...world, store }, stringIn(job.data, 'outboxId'))
      : sealAgreement({ ...world, store }, stringIn(job.data, 'agreementId'), job.tries + 1 >= sealTries),
  );
  await jobs.work('clock', async () => {
    const done = await runClock(world, log);
    if (done > 0) log.info({ done }, 'dates carried out');
  });
  await jobs.work('retention', async () => {
    await database.asActor(scopeOf(systemActors.clock), (tx) => forgetKeys(tx, world.now()));
    await shutDormant(database, world.now());
    await forgetLooks(database, world.now());
  });

  let stopped = false;
  let wake = (): void => undefined;
  const look = async (): Promise<void> => {
    const now = world.now();
    await askForLetters(drain, jobs);
    await sendLetters({ database, mailer, log, now: world.now });
    await askForSeals(parts, jobs);
    await askForRecords(database, jobs);
    await keepForecasts(database, { targets: env.targets });
    // Named by the minute and the day: however many processes look, each is done once.
    await jobs.ask('clock', now.slice(0, 16), {});
    await jobs.ask('retention', now.slice(0, 10), {});
  };
  const loop = (async () => {
    while (!stopped) {
      await look().catch((error: unknown) => log.warn(failureOf(error), 'looking for work'));
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, lookEveryMs);
      });
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await loop;
      await jobs.stop();
      mailer?.close();
      await database.close();
    },
  };
}
