import type { Answer } from '@ice-access/domain/assessment';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** A field that has not reached the server yet. */
export interface Unsent {
  readonly requestId: string;
  readonly questionId: string;
  readonly answer: Answer | null;
  /** The version of the field that it was written on. */
  readonly onVersion: number;
  readonly at: number;
  /** What was sent while the line broke, the latest first: it may have arrived all the same. */
  readonly tried?: readonly (Answer | null)[];
}
interface Sealed {
  readonly slot: string;
  readonly account: string;
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}
interface Shape extends DBSchema {
  keys: { key: string; value: CryptoKey };
  unsent: { key: string; value: Sealed; indexes: { account: string } };
  /** Forms that have not been sent. */
  typed: { key: string; value: Sealed; indexes: { account: string } };
}

/** What was typed is kept for the same account this long, then it goes. */
const keptForMs = 7 * 24 * 3600_000;

let opened: Promise<IDBPDatabase<Shape>> | undefined;
/** The store of this front. */
export const open = () => {
  opened ??= openDB<Shape>(`access-${document.documentElement.dataset.door ?? 'portal'}`, 2, {
    upgrade(db, before) {
      if (before < 1) db.createObjectStore('keys');
      if (before < 1) db.createObjectStore('unsent', { keyPath: 'slot' }).createIndex('account', 'account');
      if (before < 2) db.createObjectStore('typed', { keyPath: 'slot' }).createIndex('account', 'account');
    },
    // A window of an older edition of this page stands aside, so that a newer one can open the store.
    blocking: () => void opened?.then((db) => db.close()),
  });
  return opened;
};

/** One key per account, which no script can read out: another account on this computer sees nothing. */
export async function keyOf(account: string): Promise<CryptoKey> {
  const db = await open();
  const known = await db.get('keys', account);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await db.put('keys', made, account);
  return made;
}

const slotOf = (account: string, { requestId, questionId }: Pick<Unsent, 'requestId' | 'questionId'>) =>
  [account, requestId, questionId].join(' ');
const boundTo = (slot: string) => new TextEncoder().encode(slot);

/** Seals a value for one slot. */
export async function seal(key: CryptoKey, slot: string, value: unknown): Promise<Pick<Sealed, 'iv' | 'bytes'>> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const words = new TextEncoder().encode(JSON.stringify(value));
  return { iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: boundTo(slot) }, key, words) };
}

/** Opens what was sealed for its slot. Throws when it is too old or not ours. */
export async function openSealed(key: CryptoKey, { slot, iv, bytes, at }: Sealed): Promise<unknown> {
  if (at < Date.now() - keptForMs) throw new Error('too old');
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: boundTo(slot) }, key, bytes);
  return JSON.parse(new TextDecoder().decode(plain));
}

/** Keeps a field, sealed for this account and this request. */
export async function keep(account: string, unsent: Unsent): Promise<void> {
  const slot = slotOf(account, unsent);
  const sealed = await seal(await keyOf(account), slot, unsent);
  await (await open()).put('unsent', { slot, account, at: unsent.at, ...sealed });
}

/** Forgets a field, unless it was written anew meanwhile. */
export async function forget(account: string, unsent: Unsent): Promise<void> {
  const db = await open();
  const slot = slotOf(account, unsent);
  const kept = await db.get('unsent', slot);
  if (kept !== undefined && kept.at <= unsent.at) await db.delete('unsent', slot);
}

/** Everything of this account that has not been sent. What is too old, or cannot be opened any more, is dropped. */
export async function unsentOf(account: string): Promise<readonly Unsent[]> {
  const db = await open();
  const key = await keyOf(account);
  const found = await Promise.all(
    (await db.getAllFromIndex('unsent', 'account', account)).map(async (sealed) => {
      try {
        return (await openSealed(key, sealed)) as Unsent;
      } catch {
        await db.delete('unsent', sealed.slot);
        return undefined;
      }
    }),
  );
  return found.filter((one) => one !== undefined);
}

/** Clears what this account kept here, its key included. */
export async function clear(account: string): Promise<void> {
  const db = await open();
  for (const store of ['unsent', 'typed'] as const)
    for (const slot of await db.getAllKeysFromIndex(store, 'account', account)) await db.delete(store, slot);
  await db.delete('keys', account);
}
