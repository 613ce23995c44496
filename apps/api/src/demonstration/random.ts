import { createHash } from 'node:crypto';

/** Numbers and ids that follow from a seed alone: the same seed tells the same story. */
export interface Chance {
  /** A UUID of version 7 whose time is `at`, so that ids sort as they would have been made. */
  readonly id: (at: Date) => string;
  readonly bytes: (count: number) => Buffer;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly oneOf: <Item>(items: readonly [Item, ...Item[]]) => Item;
}

export function chanceOf(seed: string): Chance {
  let drawn = 0;
  const bytes = (count: number): Buffer => {
    const parts: Buffer[] = [];
    for (let have = 0; have < count; have += 32) parts.push(createHash('sha256').update(`${seed} ${drawn++}`).digest());
    return Buffer.concat(parts).subarray(0, count);
  };
  const between = (least: number, most: number): number => least + (bytes(4).readUInt32BE(0) % (most - least + 1));
  return {
    bytes,
    between,
    oneOf: (items) => items[between(0, items.length - 1)] ?? items[0],
    id: (at) => {
      const raw = bytes(16);
      raw.writeUIntBE(at.getTime(), 0, 6);
      raw[6] = ((raw[6] ?? 0) & 0x0f) | 0x70;
      raw[8] = ((raw[8] ?? 0) & 0x3f) | 0x80;
      return raw.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    },
  };
}
