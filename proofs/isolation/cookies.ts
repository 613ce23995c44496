import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors } from '@ice-access/api/bench';
import type pg from 'pg';
import type { Reader } from './sides.ts';

const freshMs = 100_000;

/** A full session for each reader, as a row of the door's own table, proved again in time. How one signs in is no matter here. */
export class Cookies {
  readonly #cookies = new Map<string, string>();
  readonly #owner: pg.Client;
  #provedAt = Date.now();

  constructor(owner: pg.Client) {
    this.#owner = owner;
  }

  async begin(readers: readonly Reader[], dataDir: string): Promise<void> {
    for (const { name, door, actor } of readers) {
      const { authSchema, cookie } = doors[door];
      const token = randomBytes(24).toString('hex');
      await this.#owner.query(
        `insert into ${authSchema}."user" (id, name, email, email_verified, created_at, updated_at) values ($1, $2, $3, true, now(), now())`,
        [actor.person, name, `${actor.person}@zz.example`],
      );
      await this.#owner.query(
        `insert into ${authSchema}.session (id, token, user_id, expires_at, created_at, updated_at, method, signed_in_at, proved_at, last_seen_at)
         values ($1, $1, $2, now() + interval '10 hours', now(), now(), $3, now(), now(), now())`,
        [token, actor.person, door === 'console' ? 'passkey' : 'totp'],
      );
      const secret = readFileSync(join(dataDir, 'secrets', `${door}.key`), 'utf8');
      const signature = createHmac('sha256', secret).update(token).digest('base64');
      this.#cookies.set(name, `${cookie}=${encodeURIComponent(`${token}.${signature}`)}`);
    }
  }

  /** The cookie of one reader, whose session is as fresh as step-up asks for. */
  async of({ name }: Reader): Promise<string> {
    if (Date.now() - this.#provedAt > freshMs) {
      this.#provedAt = Date.now();
      for (const { authSchema } of Object.values(doors))
        await this.#owner.query(`update ${authSchema}.session set last_seen_at = now(), proved_at = now()`);
    }
    return this.#cookies.get(name) ?? '';
  }
}
