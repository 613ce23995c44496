import type { Context } from 'hono';
import { describe, expect, test } from 'vitest';
import { addressOf, networkOf, noProxies, trustedProxies } from './address.ts';
import type { Seen } from './seen.ts';

const from = (peer: string, forwarded?: string): Context<Seen> =>
  ({
    env: { incoming: { socket: { remoteAddress: peer } } },
    req: { header: (name: string) => (name === 'x-forwarded-for' ? forwarded : undefined) },
  }) as unknown as Context<Seen>;

describe('where a request comes from', () => {
  const proxies = trustedProxies('127.0.0.1, 10.0.0.0/8, fd00::/8');
  test.each([
    ['203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['::ffff:127.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
    ['10.1.2.3', 'spoofed, 198.51.100.1, 10.9.9.9', '198.51.100.1'],
    ['127.0.0.1', '198.51.100.1, 203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', 'not an address', '127.0.0.1'],
    ['127.0.0.1', '10.1.1.1', '127.0.0.1'],
    ['fd00::1', '2001:db8::7', '2001:db8::7'],
  ])('peer %s that forwards "%s" is %s', (peer, forwarded, expected) => expect(addressOf(from(peer, forwarded), proxies)).toBe(expected));
  test('is the peer when no proxy is trusted', () => expect(addressOf(from('127.0.0.1', '198.51.100.1'), noProxies)).toBe('127.0.0.1'));
  test.each(['10.0.0.0/33', 'proxy.example', '10.0.0', '::1/129', ''])('a list with "%s" is refused by name', (text) =>
    expect(() => trustedProxies(text)).toThrow('TRUSTED_PROXIES'),
  );
});

test('one customer’s IPv6 network counts as one, an IPv4 address as itself', () => {
  expect(networkOf('2001:db8:1:2::1')).toBe(networkOf('2001:0db8:0001:0002:ffff::9'));
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'));
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  expect(networkOf('::ffff:198.51.100.1')).toBe('198.51.100.1');
});
