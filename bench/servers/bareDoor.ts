import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import pg from 'pg';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly agency: string;
  readonly roles: readonly string[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What a door needs that somebody wrote by hand: its pools, its session look-up, its transactions. */
export class BareDoor {
  readonly #pool: pg.Pool;
  readonly #auth: pg.Pool;
  readonly #secret: string;
  readonly #cookie: string;
  readonly #role: string;

  constructor({ name, side, url }: { name: 'portal' | 'console'; side: 'agency' | 'reviewer'; url: string }) {
    this.#pool = new pg.Pool({ connectionString: url, max: 10 });
    this.#auth = new pg.Pool({
      connectionString: url,
      max: 5,
      options: `-c role=access_${side}_auth -c search_path=auth_${side}`,
    });
    this.#secret = readFileSync(join(process.env.DATA_DIR ?? '', 'secrets', `${name}.key`), 'utf8');
    this.#cookie = `access-${name}`;
    this.#role = `access_${side}_door`;
  }

  /** Who is signed in: the cookie's signature, then one row of the session, the account and the office. */
  async person(c: Context): Promise<Person | undefined> {
    const [token = '', signature = ''] = (getCookie(c, this.#cookie) ?? '').split('.');
    const wanted = createHmac('sha256', this.#secret).update(token).digest();
    const sent = Buffer.from(signature, 'base64');
    if (sent.length !== wanted.length || !timingSafeEqual(sent, wanted)) return undefined;
    const { rows } = await this.#auth.query<Person>({
      name: 'session',
      text: `select p.person_id as id, u.name, case p.party when 'agency' then o.organisation_id::text else '' end as agency, o.roles
        from session s join "user" u on u.id = s.user_id join public.person p on p.person_id = u.id::uuid
          join lateral (select organisation_id, array_agg(role) as roles from public.office where person_id = p.person_id
            and starts_on <= current_date and (ends_on is null or current_date <= ends_on) group by 1 limit 1) o on true
        where s.token = $1 and s.expires_at > now() and p.active`,
      values: [token],
    });
    return rows[0];
  }

  /** One transaction as this person: the same role and settings as the program sets. */
  async asPerson<Value>(begin: string, { id, agency }: Person, work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
    if (!uuid.test(id) || !(agency === '' || uuid.test(agency))) throw new TypeError('no person');
    const client = await this.#pool.connect();
    try {
      await client.query(
        `${begin}; set local role ${this.#role}; set local access.person = '${id}'; set local access.agency = '${agency}'`,
      );
      const value = await work(client);
      await client.query('commit');
      return value;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }

  reading<Value>(person: Person, work: (client: pg.PoolClient) => Promise<Value>): Promise<Value> {
    return this.asPerson('begin isolation level repeatable read read only', person, work);
  }
}
