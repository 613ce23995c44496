import { join } from 'node:path';
import { runningEmbedded, startEmbedded } from '@ice-access/database/embedded';
import { type LoginAddresses, migrate } from '@ice-access/database/migrate';
import type { Env } from '../env.ts';

/** What a command of the operator works with. */
export interface Operator {
  readonly env: Env;
  readonly ownerUrl: string;
  /** Brings the database to the present form and gives the logins' addresses. */
  readonly logins: () => Promise<LoginAddresses>;
  readonly say: (sentence: string) => void;
}

/** A wish that cannot be met: one sentence for the operator, exit 1. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

async function addressOf(env: Env): Promise<{ url: string; stop: () => Promise<void> }> {
  const leave = async () => undefined;
  if (env.ownerDatabaseUrl !== undefined) return { url: env.ownerDatabaseUrl, stop: leave };
  const running = await runningEmbedded(env.dataDir);
  return running === undefined ? startEmbedded({ dataDir: env.dataDir }) : { url: running, stop: leave };
}

/** Runs a command with the owner's login: of DATABASE_URL, of the running program, or of the data folder started for this once. */
export async function asOperator(env: Env, run: (operator: Operator) => Promise<void>): Promise<void> {
  const { url, stop } = await addressOf(env);
  const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const logins = () => migrate(url, { dataDir: env.dataDir, folder: join(env.root, 'packages/database/migrations'), onProgress: say });
  try {
    await run({ env, ownerUrl: url, logins, say });
  } finally {
    await stop();
  }
}
