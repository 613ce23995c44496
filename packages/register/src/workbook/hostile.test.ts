import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList } from '../list/readList.ts';
import { madeParts, madeWorkbook, packed } from './madeWorkbook.ts';
import { readWorkbook } from './readWorkbook.ts';

const rows = [
  ['STATE', 'LAW ENFORCEMENT AGENCY', 'SUPPORT TYPE', 'SIGNED', 'MOA'],
  ['IOWA', "Fairview County Sheriff's Office", 'Task Force Model', 45_714, { text: 'link', link: 'https://example.org/' }],
  ['OHIO', 'Lakeland Police Department', 'Task Force Model', 45_715, 'link pending'],
];
const whole = madeWorkbook(rows);

test('whatever bytes are changed, a file is read or refused, never more', () => {
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(changes, (changed) => {
      const bytes = whole.slice();
      for (const [at, byte] of changed) bytes[at] = byte;
      const read = readList({ fileName: 'list01022026am.xlsx', sha256: 'a'.repeat(64), bytes, asOf: undefined });
      expect(read.ok || read.rejection.says.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a part that is larger than it says is stopped while it is unpacked', () => {
  const size = 40 * 1024 * 1024;
  const bytes = packed({ ...madeParts(rows), 'xl/sharedStrings.xml': `<sst>${' '.repeat(size)}</sst>` });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let lies = 0;
  // The size stands in the entry and again in the directory at the end.
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === size + 11) {
      view.setUint32(at, 100, true);
      lies += 1;
    }
  expect(lies).toBe(2);
  expect(readWorkbook(bytes)).toMatchObject({ ok: false, rejection: { code: 'tooLarge' } });
});

test('text with markup, right-to-left marks and emoji is kept as text', () => {
  const name = '<b>Fairview</b> \u202Epolice\u202C \u{1F600} "Department"';
  const read = readList({
    fileName: 'list01022026am.xlsx',
    sha256: 'a'.repeat(64),
    bytes: madeWorkbook([...rows, ['IOWA', name, 'Task Force Model', 1]]),
    asOf: undefined,
  });
  expect(read.ok && read.value.rows[2]?.agency).toBe(name);
});
