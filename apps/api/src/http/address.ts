import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';
import type { Seen } from './seen.ts';

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');
const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i;

/** One form for one address: an IPv4 address that came through an IPv6 socket is an IPv4 address. */
export const folded = (address: string): string => mapped.exec(address)?.[1] ?? address;

/** The proxies whose word on where a request comes from is believed. */
export interface TrustedProxies {
  readonly has: (address: string) => boolean;
}
export const noProxies: TrustedProxies = { has: () => false };

/** Reads addresses and networks, such as `127.0.0.1, 10.0.0.0/8, fd00::/8`. Throws one sentence when one of them is none. */
export function trustedProxies(text: string): TrustedProxies {
  const list = new BlockList();
  for (const one of text.split(',').map((part) => part.trim())) {
    const [address = '', bits] = one.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    const width = bits === undefined ? most : Number(bits);
    if (isIP(address) === 0 || !Number.isInteger(width) || width < 0 || width > most)
      throw new Error(`TRUSTED_PROXIES must list addresses or networks such as 10.0.0.0/8, but has "${one}".`);
    list.addSubnet(address, width, familyOf(address));
  }
  return { has: (address) => isIP(address) !== 0 && list.check(address, familyOf(address)) };
}

/**
 * Where a request comes from. A header is believed only when a proxy of ours sent it, and of its entries the last one that is none of
 * our proxies: what stands before it was written by the caller.
 */
export function addressOf(c: Context<Seen>, proxies: TrustedProxies): string {
  const peer = folded(c.env?.incoming?.socket.remoteAddress ?? 'unknown');
  if (!proxies.has(peer)) return peer;
  const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => folded(one.trim()));
  const nearest = named.findLast((one) => !proxies.has(one));
  return nearest !== undefined && isIP(nearest) !== 0 ? nearest : peer;
}

const ipv6Groups = 4;

/** Whom a limit counts together: one IPv4 address, or the /64 that one IPv6 customer has to himself. */
export function networkOf(address: string): string {
  const one = folded(address);
  if (isIP(one) !== 6) return one;
  const [head = '', tail] = (one.split('%')[0] ?? '').toLowerCase().split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = [...front, ...zeros, ...back].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, ipv6Groups).join(':')}::/64`;
}
