import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import type { AccountDesk } from '../account/desk.ts';
import { newRecoveryCodes } from '../account/recoveryCodes.ts';
import { codeOf, sealed, stepAt, stepBegins, unsealed } from '../account/totp.ts';
import { notThere } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import { demoPeople } from './people.ts';

/** The same person has the same secret every time, so nothing but the door's own secret has to be kept. */
const secretOf = (key: string, userId: string): string =>
  createHmac('sha256', key).update(`demonstration ${userId}`).digest('hex').slice(0, 32);

interface Held {
  readonly id: string;
  readonly email: string;
  readonly enrolled: boolean;
  readonly last_step: string | null;
}

async function enrol({ pool, secret, ids }: AccountDesk, { id }: Held): Promise<void> {
  await pool.query(
    'insert into two_factor (id, user_id, secret, backup_codes, verified) values ($1, $2, $3, $4, true) on conflict (user_id) do nothing',
    [ids(), id, await sealed(secretOf(secret, id), secret), newRecoveryCodes().kept],
  );
  await pool.query('update "user" set two_factor_enabled = true where id = $1', [id]);
}

/** A step counts once: after it the next one is offered, which counts already when the clock is one step behind. */
function offered({ secret }: AccountDesk, { id, email, last_step }: Held, at: Date) {
  const step = Math.max(stepAt(at), last_step === null ? 0 : Number(last_step) + 1);
  return {
    email,
    code: codeOf(secretOf(secret, id), step),
    usableFrom: stepBegins(step - 1).toISOString(),
    usableUntil: stepBegins(step + 2).toISOString(),
  };
}

/** The codes that the authenticators of the fictional people would show, for whoever tries the demonstration. */
export const codeRoutes = (desk: AccountDesk): Hono<Seen> =>
  new Hono<Seen>().get('/auth/demonstration-codes', async (c) => {
    if (!(await desk.isDemonstration())) return notThere(c);
    const { rows } = await desk.pool.query<Held>(
      `select u.id, u.email, u.two_factor_enabled as enrolled, f.last_step from "user" u left join two_factor f on f.user_id = u.id
       where u.email = any($1) order by u.email`,
      [demoPeople.map(({ email }) => email)],
    );
    for (const row of rows) if (!row.enrolled) await enrol(desk, row);
    const own = await desk.pool.query<{ user_id: string; secret: string }>('select user_id, secret from two_factor');
    const derived = new Set<string>();
    for (const { user_id, secret } of own.rows)
      if ((await unsealed(secret, desk.secret)) === secretOf(desk.secret, user_id)) derived.add(user_id);
    c.header('Cache-Control', 'no-store');
    const now = desk.clock();
    const codes = rows.filter(({ id }) => derived.has(id)).map((row) => offered(desk, row, now));
    // A code that would count only later is not shown: it would be told to be wrong.
    return c.json(codes.filter(({ usableFrom }) => usableFrom <= now.toISOString()));
  });
