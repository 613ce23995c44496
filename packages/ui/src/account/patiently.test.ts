import { expect, test } from 'vitest';
import type { Answered } from './answers.ts';
import { patiently, type Wire } from './patiently.ts';

const answer: Answered = { status: 200, body: { offers: 1 } };

/** A line on which the first answers are lost. */
function lossy(lost: number) {
  const asked: string[] = [];
  const wire: Wire = (route, { signal }) => {
    asked.push(route);
    if (asked.length > lost) return Promise.resolve(answer);
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(undefined)));
  };
  return { asked, wire };
}

test('a read whose answer is lost is asked once more, and its answer counts', async () => {
  const { asked, wire } = lossy(1);
  expect(await patiently(wire, 5)('/auth/offers')).toEqual(answer);
  expect(asked).toHaveLength(2);
});

test('a read that is never answered ends, and the page can say so', async () => {
  const { asked, wire } = lossy(9);
  expect(await patiently(wire, 5)('/auth/offers')).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('what is sent is sent once, and is given all the time it takes', async () => {
  const sent: unknown[] = [];
  const wire: Wire = (_route, { body, signal }) => {
    sent.push(body, signal);
    return Promise.resolve(undefined);
  };
  expect(await patiently(wire, 5)('/auth/sign-out', { all: true })).toBeUndefined();
  expect(sent).toEqual([{ all: true }, undefined]);
});
