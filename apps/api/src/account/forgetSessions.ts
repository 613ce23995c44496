import type { Pool } from 'pg';
import { oldTries } from './tries.ts';

/** Forgets sessions and one-time links that are over: they open nothing any more and say only who was here when. */
export async function forgetSessions(authPool: Pool): Promise<number> {
  const sessions = await authPool.query('delete from session where expires_at < now()');
  const links = await authPool.query('delete from verification where expires_at < now()');
  await authPool.query(oldTries);
  return (sessions.rowCount ?? 0) + (links.rowCount ?? 0);
}

const everyMs = 3_600_000;

/** Does so now and every hour, until told to stop. A database that does not answer is asked again the next hour. */
export function keepForgetting(authPool: Pool): () => void {
  const run = (): void => void forgetSessions(authPool).catch(() => undefined);
  run();
  const timer = setInterval(run, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
