import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, type NameFix, type PublishedList, readAliases, readFixes } from '@ice-access/register';
import { openList } from '@ice-access/register/files';
import { parse } from 'csv-parse/sync';

/** What the published history says a list of one date holds. */
export interface Published {
  readonly date: string;
  readonly rows: number;
  readonly agencies: number;
  readonly models: readonly [taskForce: number, warrantServiceOfficer: number, jailEnforcement: number] | null;
  readonly states: number | null;
}

export interface Given {
  readonly lists: readonly PublishedList[];
  readonly fixes: readonly NameFix[];
  readonly aliases: readonly Alias[];
  readonly participating: readonly Published[];
  readonly pending: readonly Published[];
  /** From `file:row` to the ORI that a person gave the row, or none. */
  readonly labels: ReadonlyMap<string, string>;
}

const records = (path: string): readonly Record<string, string>[] => parse(readFileSync(path, 'utf8'), { columns: true, bom: true });
const number = (text: string | undefined) => Number(text || 0);

function history(path: string): Pick<Given, 'participating' | 'pending'> {
  const lines = records(path);
  return {
    participating: lines
      .filter((line) => line.participating_agreements)
      .map((line) => ({
        date: line.date ?? '',
        rows: number(line.participating_agreements),
        agencies: number(line.participating_agencies),
        models: [number(line.tfm), number(line.wso), number(line.jem)],
        states: number(line.states),
      })),
    pending: lines
      .filter((line) => line.pending_agreements)
      .map((line) => ({
        date: line.date ?? '',
        rows: number(line.pending_agreements),
        agencies: number(line.pending_agencies),
        models: null,
        states: null,
      })),
  };
}

/** Reads what the proof is about, or null where this machine does not have it. */
export async function readGiven(data: string, root: string): Promise<Given | null> {
  const folder = join(data, 'ice-lists');
  if (!existsSync(folder)) return null;
  const lists: PublishedList[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.xlsx'))) {
    const opened = await openList(join(folder, name));
    if (!opened.ok) throw new Error(`${name} was refused: ${opened.rejection.says}`);
    lists.push(opened.value);
  }
  const text = (name: string) => readFileSync(join(data, 'history', name), 'utf8');
  const labels = records(join(root, 'packages/register/fixtures/labels.csv'));
  return {
    lists,
    fixes: readFixes(text('agency-name-fixes.csv')),
    aliases: readAliases(text('agency-aliases.csv')),
    ...history(join(data, 'history', 'counts-by-snapshot-date.csv')),
    labels: new Map(labels.map((line) => [`${line.file}:${line.row}`, line.ori ?? ''])),
  };
}
