import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { openList } from '../files/openList.ts';
import { readRegister } from '../files/readRegister.ts';
import type { PublishedList } from '../list/row.ts';
import { listedAgencies } from '../plan/agencies.ts';
import { registerIndex } from '../register/registerIndex.ts';
import type { RegisterRow } from '../register/row.ts';
import { readAliases, readFixes } from './fixes.ts';
import { reviewedAliases } from './reviewedAliases.ts';

const root = join(import.meta.dirname, '../../../..');
const data = join(root, '../shared/data');
const labels: { file: string; row: string; ori: string }[] = parse(readFileSync(join(root, 'packages/register/fixtures/labels.csv')), {
  columns: true,
});

async function register() {
  const rows: RegisterRow[] = [];
  for await (const row of readRegister(join(root, 'data/register/fbi_lee_latest.csv'))) rows.push(row);
  return registerIndex(rows);
}

test('150 rows are labelled, each once, with an agency of the shipped register or none', async () => {
  const { byOri } = await register();
  expect(labels).toHaveLength(150);
  expect(new Set(labels.map(({ file, row }) => `${file}:${row}`)).size).toBe(150);
  expect(labels.filter(({ ori }) => ori !== 'none' && !byOri.has(ori))).toEqual([]);
});

test('every reviewed line names an agency of the shipped register, and says why', async () => {
  const { byOri } = await register();
  expect(reviewedAliases.filter(({ ori, reason }) => !byOri.has(ori) || reason.length < 20)).toEqual([]);
});

describe.skipIf(!existsSync(join(data, 'ice-lists')))('with the published lists', () => {
  test('no match contradicts a label, and the labelled agencies of eligible kinds are found', async () => {
    const index = await register();
    const text = (name: string) => readFileSync(join(data, 'history', name), 'utf8');
    const [fixes, aliases] = [readFixes(text('agency-name-fixes.csv')), readAliases(text('agency-aliases.csv'))];
    const lists: PublishedList[] = [];
    for (const name of readdirSync(join(data, 'ice-lists'))) {
      const opened = await openList(join(data, 'ice-lists', name));
      if (opened.ok) lists.push(opened.value);
    }
    const found = new Map(
      lists.flatMap((list) =>
        listedAgencies({ list, register: index, decisions: [], fixes, aliases }).flatMap(({ rows, match }) =>
          rows.map(({ row }) => [`${list.fileName}:${row.rowNumber}`, match] as const),
        ),
      ),
    );
    const judged = labels.map(({ file, row, ori }) => ({ ori, match: found.get(`${file}:${Number(row)}`) }));
    const wrong = judged.filter(({ ori, match }) => match?.outcome === 'matched' && match.ori !== ori);
    const missed = judged.filter(
      ({ ori, match }) => ori !== 'none' && (match?.outcome === 'toReview' || match?.outcome === 'notInRegister'),
    );
    expect(wrong).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(2);
  });
});
