import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalText,
  checkpoint,
  commitText,
  digestOf,
  genesis,
  type Head,
  inclusionPath,
  isCommitted,
  isIncluded,
  type Link,
  link,
  merkleRoot,
  toLine,
  verifyChain,
  verifyLines,
  verifyLog,
} from './index.ts';

const about = { type: 'Said', schemaVersion: 1, actor: 'p1', office: 'clerk', at: '2026-11-24T14:00:00.000Z', on: '2026-11-24' };
function chain(stream: string, data: readonly unknown[]): Link[] {
  let head: Head = genesis;
  return data.map((one) => {
    const next = link(head, { ...about, stream }, one);
    head = { sequence: next.sequence, hash: next.hash };
    return next;
  });
}
const hasLoneSurrogate = (value: unknown): boolean => {
  try {
    canonicalText(value);
    return false;
  } catch {
    return true;
  }
};
const json = fc.jsonValue().filter((value) => !hasLoneSurrogate(value));
const headOf = (links: readonly Link[]): Head => links.at(-1) ?? genesis;

describe('canonical text', () => {
  test('the order of keys does not change the text', () => {
    expect(canonicalText({ b: 1, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"],"b":1}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
  });
  test('a value reads back as itself', () => {
    fc.assert(fc.property(json, (value) => canonicalText(JSON.parse(canonicalText(value))) === canonicalText(value)));
  });
  test('what JSON cannot hold is refused', () => {
    for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, '\ud800']) expect(() => canonicalText(value)).toThrow();
  });
});

describe('a chain', () => {
  test('every chain that was made verifies', () => {
    fc.assert(
      fc.property(fc.array(json, { maxLength: 12 }), (data) => {
        const links = chain('s', data);
        expect(verifyChain('s', links)).toEqual({ ok: true, head: { sequence: links.length, hash: headOf(links).hash } });
      }),
    );
  });
  test('one changed field of one link is found at that link', () => {
    const fields = ['data', 'type', 'actor', 'office', 'at', 'on', 'previousHash', 'hash'] as const;
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 8 }), fc.nat(), fc.constantFrom(...fields), (data, where, field) => {
        const at = where % data.length;
        const links = chain('s', data).map((one, index) => (index === at ? { ...one, [field]: `${one[field].slice(0, -1)}~` } : one));
        const verdict = verifyChain('s', links);
        expect(verdict.ok).toBe(false);
        if (!verdict.ok) expect(verdict.broken.sequence).toBe(at + 1);
      }),
    );
  });
  test('a link taken out, doubled, or swapped is found', () => {
    const [a, b, c] = chain('s', [1, 2, 3]);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three links');
    for (const links of [
      [a, c],
      [a, a, b],
      [b, a, c],
      [a, c, b],
    ])
      expect(verifyChain('s', links).ok).toBe(false);
  });
  test('a link of another stream is found', () => {
    expect(verifyChain('t', chain('s', [1]))).toMatchObject({ ok: false, broken: { why: 'otherStream' } });
  });
});

describe('a log with its witnesses', () => {
  const [s, t] = [chain('s', [1, 2, 3]), chain('t', [1, 2])];
  const heads = new Map([
    ['s', headOf(s)],
    ['t', headOf(t)],
  ]);
  const rows = new Map([
    ['s', 3],
    ['t', 2],
  ]);
  const why = async (links: readonly Link[], more: { heads?: typeof heads; rows?: typeof rows } = {}) =>
    (await verifyLog(links, { heads, rows, ...more })).broken.map((one) => `${one.stream} ${one.why}`);

  test('a whole log has nothing broken', async () => {
    expect(await verifyLog([...s, ...t], { heads, rows })).toEqual({ chains: 2, links: 5, broken: [] });
  });
  test('a cut tail is found by its head and by its row', async () => {
    expect(await why([...s.slice(0, 2), ...t])).toEqual(['s tailCut', 's rowDiffers']);
    expect(
      await why([...s.slice(0, 2), ...t], {
        heads: new Map([
          ['s', headOf(s.slice(0, 2))],
          ['t', headOf(t)],
        ]),
      }),
    ).toEqual(['s rowDiffers']);
  });
  test('a missing stream is found by its head, or by its row when the head is gone too', async () => {
    expect(await why(s)).toEqual(['t eventsMissing']);
    expect(await why(s, { heads: new Map([['s', headOf(s)]]) })).toEqual(['t eventsMissing']);
  });
  test('a stream without head or row is found', async () => {
    expect(await why([...s, ...t], { heads: new Map([['s', headOf(s)]]), rows: new Map([['t', 2]]) })).toEqual([
      's rowMissing',
      't headMissing',
    ]);
  });
  test('a forged head is found', async () => {
    expect(
      await why([...s, ...t], {
        heads: new Map([
          ['s', { ...headOf(s), hash: 'ff' }],
          ['t', headOf(t)],
        ]),
      }),
    ).toEqual(['s headDiffers']);
  });
  test('a broken chain is told once', async () => {
    const bent = s.map((one, index) => (index === 0 ? { ...one, data: '2' } : one));
    expect(await why([...bent, ...t])).toEqual(['s hash']);
  });
});

describe('an export', () => {
  const lines = [...chain('s', [1, { a: 'é' }]), ...chain('t', [3])].map(toLine);
  test('verifies without a database', () => expect(verifyLines(lines)).toEqual({ ok: true, chains: 2, links: 3 }));
  test('a changed byte is found', () => {
    expect(verifyLines(lines.map((line, index) => (index === 1 ? line.replace('é', 'e') : line)))).toMatchObject({
      ok: false,
      broken: { sequence: 2, why: 'hash' },
    });
  });
  test('a line that is no link is named', () => {
    expect(verifyLines([...lines, '{"stream":1}'])).toEqual({ ok: false, unreadableLine: 4 });
    expect(verifyLines(['nothing'])).toEqual({ ok: false, unreadableLine: 1 });
  });
});

describe('a checkpoint', () => {
  const leaves = fc.array(fc.string(), { minLength: 1, maxLength: 20 });
  test('each leaf proves itself, and no other leaf does', () => {
    fc.assert(
      fc.property(leaves, fc.nat(), (all, where) => {
        const index = where % all.length;
        const claim = { index, size: all.length, path: inclusionPath(all, index), root: merkleRoot(all) };
        expect(isIncluded(all[index] ?? '', claim)).toBe(true);
        expect(isIncluded(`${all[index]}~`, claim)).toBe(false);
        expect(isIncluded(all[index] ?? '', { ...claim, path: [...claim.path, claim.root] })).toBe(false);
      }),
    );
  });
  test('does not depend on the order in which streams are read, and changes with any head', () => {
    const at = about.at;
    const [one, two]: [[string, Head], [string, Head]] = [
      ['s', { sequence: 3, hash: 'aa' }],
      ['t', { sequence: 2, hash: 'bb' }],
    ];
    expect(checkpoint(at, new Map([one, two]))).toEqual(checkpoint(at, new Map([two, one])));
    expect(checkpoint(at, new Map([one])).root).not.toBe(checkpoint(at, new Map([one, two])).root);
  });
});

describe('a text commitment', () => {
  test('holds for the text and no other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, other) => {
        const sha256 = commitText({ salt: 'ab'.repeat(16), text });
        expect(isCommitted({ salt: 'ab'.repeat(16), text }, sha256)).toBe(true);
        if (text !== other) expect(isCommitted({ salt: 'ab'.repeat(16), text: other }, sha256)).toBe(false);
        expect(isCommitted({ salt: 'cd'.repeat(16), text }, sha256)).toBe(false);
      }),
    );
  });
});
