import { describe, expect, test } from 'vitest';
import { ownAddress } from './ownAddress.ts';

const isRoute = (path: string): boolean => /^\/(home|queue|requests\/[^/]+)$/.test(path);

describe('a page of ours is gone back to', () => {
  test.each(['/home', '/queue?view=mine&q=a%20b', '/requests/1#section-2', '/requests/0198-abc?next=https://evil.example'])(
    '%s',
    (asked) => {
      expect(ownAddress(asked, isRoute)).toBe(asked);
    },
  );
  test('dots are resolved before it is asked whether there is such a page', () => {
    expect(ownAddress('/x/../home', isRoute)).toBe('/home');
  });
});

const evil = [
  ...[
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\\/evil.example',
    '\\/evil.example',
    '/\t/evil.example',
  ],
  ...[
    'https:evil.example',
    'https:/evil.example',
    'https://evil.example',
    'HTTPS://evil.example/home',
    'http:home',
    '//home',
    '//evil.example/home',
  ],
  ...[
    '/%5cevil.example',
    '/%2f%2fevil.example',
    '/%252f/evil.example',
    '/%09/evil.example',
    '%2f%2fevil.example',
    '/requests/%2f%2fevil.example',
  ],
  ...[
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'blob:x',
    'vbscript:x',
  ],
  ...[
    '/home\r\nLocation: https://evil.example',
    '/home%0d%0aSet-Cookie:a=b',
    '/requests/%0d%0aX:y',
    '/home\u0000',
    ' /home',
    '/home ',
    '\u00a0/home',
  ],
  ...[
    'user@evil.example',
    '@evil.example',
    '/@evil.example',
    'https://own.invalid@evil.example',
    'https://own.invalid/home',
    '.evil.example',
  ],
  ...[
    '',
    '/',
    'home',
    '?next=/home',
    '#/home',
    '/nowhere',
    '/auth/sign-out',
    '/trpc/meta.get',
    '/requests/1/..//evil.example',
    '/requests/%',
    '/x/..//evil.example',
  ],
  ...[
    '/\u2028/evil.example',
    '/\uff0fevil.example',
    '/home/../../..//evil.example',
    'ｈttps://evil.example',
    '////////evil.example',
    '/;@evil.example',
  ],
];

describe('anything else is not', () => {
  test.each(evil)('%j', (asked) => {
    const found = ownAddress(asked, isRoute);
    expect(found).toBeUndefined();
  });
  test('nothing asked', () => expect(ownAddress(undefined, isRoute)).toBeUndefined());
});

test('even where every path is a page, nothing leads to another origin', () => {
  const parts = [
    '/',
    '\\',
    '%2f',
    '%5c',
    ':',
    '@',
    '.',
    '..',
    'evil.example',
    'https:',
    '\t',
    '\n',
    '%09',
    '?',
    '#',
    ' ',
    'javascript:',
    '%00',
    'home',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return parts[seed % parts.length] ?? '';
  };
  for (let count = 0; count < 50_000; count++) {
    const asked = `${next()}${next()}${next()}${next()}${next()}`;
    const found = ownAddress(asked, () => true);
    if (found !== undefined) expect([asked, new URL(found, 'https://portal.example').origin]).toEqual([asked, 'https://portal.example']);
  }
});
