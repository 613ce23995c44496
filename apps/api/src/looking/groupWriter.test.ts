import { expect, test } from 'vitest';
import { GroupWriter } from './groupWriter.ts';

/** A store that finishes a group only when it is told to. */
function slowStore() {
  const groups: (readonly number[])[] = [];
  const open: { done: () => void; fail: (error: Error) => void }[] = [];
  const writer = new GroupWriter<number>((rows) => {
    groups.push(rows);
    return new Promise<void>((done, fail) => open.push({ done, fail }));
  });
  return { groups, open, writer };
}

test('a row that comes alone goes at once; those that come meanwhile go together in one group', async () => {
  const { groups, open, writer } = slowStore();
  const first = writer.add(1);
  expect(groups).toEqual([[1]]);
  const later = [writer.add(2), writer.add(3)];
  expect(groups).toHaveLength(1);
  open[0]?.done();
  await first;
  expect(groups).toEqual([[1], [2, 3]]);
  open[1]?.done();
  await Promise.all(later);
});
test('a group that could not be written fails for each of its rows, and the next one is tried', async () => {
  const { open, writer } = slowStore();
  const first = writer.add(1);
  const second = writer.add(2);
  open[0]?.fail(new Error('the disk is full'));
  await expect(first).rejects.toThrow('the disk is full');
  open[1]?.done();
  await expect(second).resolves.toBeUndefined();
});
