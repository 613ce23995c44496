import { keyOf, open, openSealed, seal } from './vault.ts';

/** What was typed into a form that has not been sent: its fields, by name. */
export type Typed = Readonly<Record<string, string>>;
/** One form: whose, on which page, and which of the page's forms. */
export interface Place {
  readonly account: string;
  readonly page: string;
  readonly form: string;
}

const slotOf = ({ account, page, form }: Place): string => [account, page, form].join(' ');

/** Keeps what was typed into a form, sealed for this account and this place. */
export async function keepTyped(place: Place, typed: Typed): Promise<void> {
  const { account } = place;
  const slot = slotOf(place);
  const sealed = await seal(await keyOf(account), slot, typed);
  await (await open()).put('typed', { slot, account, at: Date.now(), ...sealed });
}

/** What was typed there and not sent; nothing when it is too old or cannot be opened any more. */
export async function typedAt(place: Place): Promise<Typed | undefined> {
  const db = await open();
  const kept = await db.get('typed', slotOf(place));
  if (kept === undefined) return undefined;
  const plain = await openSealed(await keyOf(place.account), kept).catch(() => undefined);
  if (plain === undefined) await db.delete('typed', kept.slot);
  return plain as Typed | undefined;
}

/** Forgets what was typed there: it was sent, or is not wanted. */
export async function forgetTyped(place: Place): Promise<void> {
  await (await open()).delete('typed', slotOf(place));
}

/** How many forms of this account hold something that was not sent. */
export const countTyped = async (account: string): Promise<number> => (await open()).countFromIndex('typed', 'account', account);
