import { describe, expect, test } from 'vitest';
import { type MadeCell, madeWorkbook } from '../workbook/madeWorkbook.ts';
import { readList } from './readList.ts';

const heads = ['STATE', 'LAW ENFORCEMENT AGENCY', 'TYPE', 'COUNTY', 'SUPPORT TYPE', 'SIGNED', 'MOA', 'ADDENDUM'];
const good: readonly MadeCell[] = [
  'FLORIDA',
  "Fairview County Sheriff's Office",
  'County',
  'Fairview County',
  'Task Force Model',
  45_714,
  'link pending',
];
const fileName = 'participatingAgencies07182025am.xlsx';

const ask = (rows: readonly (readonly MadeCell[])[], more: { fileName?: string; asOf?: string } = {}) =>
  readList({ fileName: more.fileName ?? fileName, sha256: 'a'.repeat(64), asOf: more.asOf, bytes: madeWorkbook(rows) });
const only = (row: readonly MadeCell[]) => {
  const result = ask([heads, row]);
  if (!result.ok) throw new Error(result.rejection.says);
  const [first] = result.value.rows;
  if (first === undefined) throw new Error('no row');
  return first;
};
const refusal = (...[rows, more]: Parameters<typeof ask>) => {
  const result = ask(rows, more);
  return result.ok ? undefined : result.rejection;
};
const changed = (at: number, cell: MadeCell) => good.map((value, index) => (index === at ? cell : value));

describe('the accidents of a spreadsheet', () => {
  test('outer, double and no-break spaces and curly apostrophes are cleaned, and the raw words are kept', () => {
    const row = only(changed(1, 'Fairview\u00A0County  Sheriff\u2019s Office '));
    expect(row).toMatchObject({
      agency: "Fairview County Sheriff's Office",
      agencyRaw: 'Fairview\u00A0County  Sheriff\u2019s Office ',
      state: 'FL',
      stateRaw: 'FLORIDA',
    });
  });
  test.each([
    ['Jail Enforcement Model ', 'jailEnforcement'],
    ['Jail Enforcement', 'jailEnforcement'],
    ['Warrant Service Office', 'warrantServiceOfficer'],
    ['Warrant Services Officer', 'warrantServiceOfficer'],
    ['Task Force Model', 'taskForce'],
  ])('the model "%s" is understood', (said, model) => expect(only(changed(4, said)).model).toBe(model));
  test.each([
    ['PENNSLYVANIA', 'PA'],
    ['LOUISIANA ', 'LA'],
    ['NORTHERN MARIANA ISLANDS', 'MP'],
  ])('the state "%s" is understood', (said, state) => expect(only(changed(0, said)).state).toBe(state));
  test.each(['', 'NaN', '#NA', 'N/A'])('a county of "%s" is none', (said) => expect(only(changed(3, said || null)).county).toBeNull());
});

describe('the date of signing', () => {
  test.each<[MadeCell, string | null]>([
    [45_714, '2025-02-26'],
    [45_714.75, '2025-02-26'],
    ['2020-07-24', '2020-07-24'],
    ['7/72025', '2025-07-07'],
    ['05/082025', '2025-05-08'],
    ['7/7/2025', '2025-07-07'],
    [1_141_572, null],
    ['soon', null],
    ['2/30/2025', null],
  ])('%s is %s', (cell, date) => expect(only(changed(5, cell)).signedOn).toBe(date));

  test('is the same day in every time zone', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
        process.env.TZ = zone;
        expect(only(good).signedOn, zone).toBe('2025-02-26');
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe('links', () => {
  const wrapped = 'https://gcc02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.ice.gov%2Fa.pdf&data=05';
  test.each([
    ['a plain one', 'https://www.ice.gov/a.pdf', 'https://www.ice.gov/a.pdf'],
    ["a mail gateway's", wrapped, 'https://www.ice.gov/a.pdf'],
    ['one that lost a slash', 'https:/www.ice.gov/a.pdf', 'https://www.ice.gov/a.pdf'],
    ['a script', 'javascript:alert(1)', null],
    ['a file', 'file:///etc/passwd', null],
  ])('%s', (_what, link, url) => expect(only(changed(6, { text: 'link', link })).moa).toEqual({ text: 'link', url }));
  test('an address written as text counts, and "link | addendum" without a link leads nowhere', () => {
    expect(only(changed(6, 'https://www.ice.gov/b.pdf')).moa.url).toBe('https://www.ice.gov/b.pdf');
    expect(only(changed(6, 'link\u00A0|\u00A0addendum')).moa).toEqual({ text: 'link | addendum', url: null });
  });
});

describe('the date and kind of a list', () => {
  test.each([
    ['participatingAgencies-20250228192630.xlsx', '2025-02-28', '2025-02-28T19:26:30'],
    ['pendingAgencies05302025pm.xlsx', '2025-05-30', '2025-05-30T12:00:00'],
    ['participatingAgencies07182025am.xlsx', '2025-07-18', '2025-07-18T00:00:00'],
  ])('%s is of %s', (name, asOf, listedAt) => {
    const result = ask([heads, good], { fileName: name });
    expect(result.ok && result.value).toMatchObject({ asOf, listedAt, kind: 'participating' });
  });
  test('a name without a date needs one said, and a date said wins', () => {
    expect(refusal([heads, good], { fileName: 'list.xlsx' })?.code).toBe('noDate');
    expect(refusal([heads, good], { fileName: 'list13452025am.xlsx' })?.code).toBe('noDate');
    expect(refusal([heads, good], { asOf: '2026-02-30' })?.code).toBe('noDate');
    const said = ask([heads, good], { asOf: '2026-01-02' });
    expect(said.ok && said.value.asOf).toBe('2026-01-02');
  });
  test('a list without SIGNED tells who waits', () => {
    const result = ask([heads.slice(0, 5), good.slice(0, 5)]);
    expect(result.ok && result.value.kind).toBe('pending');
  });
  test('unnamed and unknown columns are passed over, and blank rows are no rows', () => {
    const result = ask([[...heads, null, 'REMARK'], [null, null], [...good, null, null, 'x'], [null]]);
    expect(result.ok && result.value.rows.map(({ rowNumber }) => rowNumber)).toEqual([3]);
  });
});

describe('refused whole, with the row and the reason', () => {
  test.each<[string, readonly (readonly MadeCell[])[], string, number]>([
    ['a state that is none', [heads, good, changed(0, 'FLORDIA')], 'badRow', 3],
    ['a model that is none', [heads, changed(4, 'Lease')], 'badRow', 2],
    ['a row without an agency', [heads, good, good, changed(1, null)], 'badRow', 4],
    ['no heading', [good], 'notAList', 1],
    [
      'another workbook',
      [
        ['ORI', 'NAME'],
        ['a', 'b'],
      ],
      'notAList',
      1,
    ],
    ['a heading twice', [[...heads, 'STATE'], good], 'notAList', 1],
    ['a heading alone', [heads], 'notAList', 2],
    ['a name beyond any name', [heads, changed(1, 'x'.repeat(301))], 'badRow', 2],
  ])('%s', (_what, rows, code, row) => expect(refusal(rows)).toMatchObject({ code, row }));
});
