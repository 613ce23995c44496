import type { Context } from 'hono';
import { addressOf } from '../http/address.ts';
import { refusal } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import type { AccountDesk } from './desk.ts';
import { beginTry, type Try } from './tries.ts';

/** Begins a try of one account, or gives the answer that says to wait, or that the password opens nothing until it is released. */
export async function tryFor(
  c: Context<Seen>,
  { pool, edge, secret, ids, clock }: AccountDesk,
  email: string,
): Promise<{ readonly ok: true; readonly attempt: Try } | { readonly ok: false; readonly answer: Response }> {
  const address = addressOf(c, edge.trustProxy);
  const answer = await beginTry({ pool, email, address, secret, id: ids(), at: clock() });
  switch (answer.kind) {
    case 'go':
      return { ok: true, attempt: answer.attempt };
    case 'wait':
      c.header('Retry-After', String(answer.seconds));
      return { ok: false, answer: refusal(c, 429, 'tooManyTries', { waitSeconds: answer.seconds }) };
    case 'locked':
      return { ok: false, answer: refusal(c, 403, 'locked') };
  }
}

/**
 * How an address is compared: without blanks around it and in small letters. Look-alike letters stay what they are; signs that no
 * database holds become one that stands in no address.
 */
export const emailFrom = (typed: string): string =>
  typed
    .trim()
    .toLowerCase()
    .replaceAll(/\p{Cc}/gu, '\ufffd');
