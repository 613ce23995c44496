import { Hono } from 'hono';
import type { Seen } from './seen.ts';

/** `/healthz`: the process is alive. `/readyz`: the database is reachable and migrated. */
export const health = (ready: () => Promise<boolean>): Hono<Seen> =>
  new Hono<Seen>()
    .get('/healthz', (c) => c.json({ alive: true }))
    .get('/readyz', async (c) => {
      const yes = await ready().catch(() => false);
      return c.json({ ready: yes }, yes ? 200 : 503);
    });
