import type { Context } from 'hono';
import type { Seen } from './seen.ts';

/** Where a request comes from. The header is believed only when a proxy of ours wrote it, and then only its last entry. */
export function addressOf(c: Context<Seen>, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || c.env?.incoming?.socket.remoteAddress || 'unknown';
}
