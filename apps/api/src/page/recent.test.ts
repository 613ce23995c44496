import { expect, test } from 'vitest';
import { Recent } from './recent.ts';

test('a value is made once while it is remembered, and the one asked for longest ago goes first', async () => {
  const recent = new Recent<string>(2);
  const made: string[] = [];
  const ask = (name: string) =>
    recent.of(name, async () => {
      made.push(name);
      return name.toUpperCase();
    });
  expect(await ask('a')).toBe('A');
  await ask('b');
  await ask('a');
  await ask('c');
  expect(await ask('a')).toBe('A');
  expect(made).toEqual(['a', 'b', 'c']);
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
test('what could not be made is not remembered', async () => {
  const recent = new Recent<number>(2);
  await expect(recent.of('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await recent.of('x', async () => 1)).toBe(1);
});
