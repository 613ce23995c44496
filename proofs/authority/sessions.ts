import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { doors } from '@ice-access/api/bench';
import { hashPassword, sealed } from '@ice-access/api/testing';
import type pg from 'pg';
import { cookiesFrom } from './ask.ts';
import type { Door, Player } from './cast.ts';
import type { Trace } from './trace.ts';

/** How somebody stands at the door. */
export const strengths = ['none', 'pending', 'enrol', 'full', 'stale', 'expired', 'disabled', 'officeEnded'] as const;
export type Strength = (typeof strengths)[number];

/** Those that a row of the door's table of sessions makes. */
type Kept = Exclude<Strength, 'none' | 'pending' | 'disabled' | 'officeEnded'>;

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const refreshMs = 100_000;
const password = 'a password that nobody guesses';

/** What is taken from somebody who has a session, and how it is given back. */
const withdrawn: { readonly [S in Strength]?: { readonly begin: string; readonly end: string } } = {
  disabled: { begin: 'update person set active = false where person_id = $1', end: 'update person set active = true where person_id = $1' },
  officeEnded: {
    begin: 'update office set ends_on = current_date - 2 where person_id = $1',
    end: 'update office set ends_on = null where person_id = $1',
  },
};

interface Row {
  readonly kind: Kept;
  readonly method: string;
  readonly signedIn: Date;
  readonly lastSeen: Date;
}

/**
 * Sessions of every strength, as rows of the door's own table, with cookies signed as the door signs them. A session that is full was
 * proved just now, and is proved again in time.
 */
export class Sessions {
  readonly #owner: pg.Client;
  readonly #dataDir: string;
  readonly #secrets = new Map<Door, string>();
  readonly #pending = new Map<string, string>();
  #refreshed = 0;

  constructor(owner: pg.Client, dataDir: string) {
    this.#owner = owner;
    this.#dataDir = dataDir;
  }

  #secretOf(door: Door): string {
    const known = this.#secrets.get(door) ?? readFileSync(join(this.#dataDir, 'secrets', `${door}.key`), 'utf8');
    this.#secrets.set(door, known);
    return known;
  }

  /** Makes everybody an account with a password, an authenticator and a passkey, and a session of each kind. */
  async begin(players: readonly Player[]): Promise<void> {
    const hash = await hashPassword(password);
    for (const player of players) await this.#account(player, hash);
    this.#refreshed = Date.now();
  }

  async #account({ door, actor, name }: Player, hash: string): Promise<void> {
    const schema = doors[door].authSchema;
    const { person } = actor;
    const put = (text: string, values: readonly unknown[]) => this.#owner.query(text, [...values]);
    await put(
      `insert into ${schema}."user" (id, name, email, email_verified, created_at, updated_at, two_factor_enabled) values ($1, $2, $3, true, now(), now(), true)`,
      [person, name, emailOf(person)],
    );
    await put(
      `insert into ${schema}.account (id, account_id, provider_id, user_id, password, created_at, updated_at) values ($1, $1, 'credential', $1, $2, now(), now())`,
      [person, hash],
    );
    await put(`insert into ${schema}.two_factor (id, user_id, secret, backup_codes, verified) values ($1, $1, $2, '[]', true)`, [
      person,
      await sealed('a secret of no authenticator', this.#secretOf(door)),
    ]);
    // Two, so that one can be taken away.
    for (const id of [passkeyOf(person), `${passkeyOf(person)}-2`])
      await put(
        `insert into ${schema}.passkey (id, user_id, public_key, credential_id, counter, device_type, backed_up) values ($1, $2, 'unread', $1, 0, 'singleDevice', false)`,
        [id, person],
      );
    // A reviewer proves himself with a passkey; an agency's person may by password and code.
    const method = door === 'console' ? 'passkey' : 'totp';
    const now = new Date();
    const rows: readonly Row[] = [
      { kind: 'full', method, signedIn: now, lastSeen: now },
      { kind: 'stale', method, signedIn: minutesAgo(6), lastSeen: now },
      { kind: 'enrol', method: 'password', signedIn: now, lastSeen: now },
      { kind: 'expired', method, signedIn: minutesAgo(20), lastSeen: minutesAgo(16) },
    ];
    for (const row of rows) await this.#session(door, person, row);
  }

  async #session(door: Door, person: string, { kind, method, signedIn, lastSeen }: Row): Promise<void> {
    await this.#owner.query(
      `insert into ${doors[door].authSchema}.session (id, token, user_id, expires_at, created_at, updated_at, method, signed_in_at, proved_at, last_seen_at)
       values ($1, $1, $2, now() + interval '10 hours', $3, $3, $4, $3, $3, $5)`,
      [sessionOf(door, person, kind), person, signedIn, method, lastSeen],
    );
  }

  /** The cookies of one strength; those who were disabled or whose office ended have the cookie of a full session. */
  async cookiesOf(
    addresses: Readonly<Record<Door, string>>,
    { door, actor: { person } }: Player,
    strength: Strength,
  ): Promise<string | undefined> {
    if (strength === 'none') return undefined;
    if (strength === 'pending') return this.#pendingOf(addresses, door, person);
    const token = sessionOf(door, person, strength === 'disabled' || strength === 'officeEnded' ? 'full' : strength);
    const signature = createHmac('sha256', this.#secretOf(door)).update(token).digest('base64');
    return `${doors[door].cookie}=${encodeURIComponent(`${token}.${signature}`)}`;
  }

  /** Whoever gave the right password and has not yet given the code: signed in so far over HTTP, once. */
  async #pendingOf(addresses: Readonly<Record<Door, string>>, door: Door, person: string): Promise<string> {
    const known = this.#pending.get(person);
    if (known !== undefined) return known;
    const cookies = await cookiesFrom(addresses, {
      door,
      path: '/auth/sign-in/email',
      body: JSON.stringify({ email: emailOf(person), password }),
    });
    this.#pending.set(person, cookies);
    return cookies;
  }

  /** Does something while somebody is disabled, or holds no office any more. What that takes is no effect of a call: it is not traced. */
  async while<T>({ strength, person, trace }: { strength: Strength; person: string; trace: Trace }, work: () => Promise<T>): Promise<T> {
    const there = withdrawn[strength];
    if (there === undefined) return work();
    const apply = async (statement: string) => {
      await this.#owner.query(statement, [person]);
      await trace.forget();
    };
    await apply(there.begin);
    try {
      return await work();
    } finally {
      await apply(there.end);
    }
  }

  /** Full sessions are proved again before five minutes are over; old ones stay old. */
  async keepFresh(trace: Trace): Promise<void> {
    if (Date.now() - this.#refreshed < refreshMs) return;
    this.#refreshed = Date.now();
    for (const { authSchema } of Object.values(doors)) {
      await this.#owner.query(`update ${authSchema}.session set last_seen_at = now() where id not like '%-expired'`);
      await this.#owner.query(`update ${authSchema}.session set proved_at = now() where id like '%-full'`);
    }
    await trace.forget();
  }
}

const emailOf = (person: string): string => `${person}@example.example`;
/** The id of somebody's session of this kind. */
export const sessionOf = (door: Door, person: string, kind: Kept): string => `authority-${door}-${person}-${kind}`;
/** The id of somebody's passkey. */
export const passkeyOf = (person: string): string => `passkey-${person}`;
