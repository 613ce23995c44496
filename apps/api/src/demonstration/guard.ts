import { runningEmbedded } from '@ice-access/database/embedded';
import type pg from 'pg';

export interface Standing {
  readonly production: boolean;
  readonly dataDir: string;
  /** An address that the program uses: the same server as the embedded one, or another. */
  readonly databaseUrl: string;
}

const serverOf = (url: string): string => `${new URL(url).hostname.replace('localhost', '127.0.0.1')}:${new URL(url).port || 5432}`;

/** Whether the database is somebody else's server, not the one of our data folder. */
export async function isOutside({ dataDir, databaseUrl }: Standing): Promise<boolean> {
  const embedded = await runningEmbedded(dataDir);
  return embedded === undefined || serverOf(embedded) !== serverOf(databaseUrl);
}

/** Refuses to serve a demonstration, whose passwords are public, where real work is meant to be done. */
export async function refuseLeftDemonstration(pool: pg.Pool, standing: Standing): Promise<void> {
  if (!standing.production) return;
  const { rows } = await pool.query<{ loaded: boolean }>(
    "select exists (select from public.person where email = 'official@fairview.example') as loaded",
  );
  if (rows[0]?.loaded !== true || !(await isOutside(standing))) return;
  throw new Error(
    'This database holds the demonstration, whose passwords everybody knows. It is not served in production (NODE_ENV=production) from an outside database. Use another database.',
  );
}
