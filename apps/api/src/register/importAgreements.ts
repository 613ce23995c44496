import { readFile } from 'node:fs/promises';
import { type ImportPlan, type PublishedList, readAliases, readFixes } from '@ice-access/register';
import { openList } from '@ice-access/register/files';
import pg from 'pg';
import { type Operator, OperatorError } from '../cli/operator.ts';
import { type AgreementsAsk, readAsk } from './ask.ts';
import { importLists } from './importLists.ts';
import { readIndex } from './readIndex.ts';

async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new OperatorError(`${path} cannot be read.`);
  });
}

async function table<Line>(path: string | undefined, read: (csv: string) => readonly Line[]): Promise<readonly Line[]> {
  if (path === undefined) return [];
  const csv = await textOf(path);
  try {
    return read(csv);
  } catch (error) {
    throw new OperatorError(`${path}: ${error instanceof Error ? error.message : 'the file cannot be read.'}`);
  }
}

/** Reads every list before anything is written: one that is refused stops the whole import. */
async function openAll({ files, asOf }: AgreementsAsk, say: Operator['say']): Promise<readonly PublishedList[]> {
  const lists: PublishedList[] = [];
  for (const file of files) {
    const opened = await openList(file, asOf).catch(() => {
      throw new OperatorError(`${file} cannot be read.`);
    });
    if (!opened.ok) throw new OperatorError(`${file} was refused, nothing was imported. ${opened.rejection.says}`);
    say(`${opened.value.fileName}: ${opened.value.rows.length.toLocaleString('en-US')} rows read, as of ${opened.value.asOf}.`);
    lists.push(opened.value);
  }
  return lists;
}

const sentence = ({ list, adds, changes, noLongerListed, unchanged, counts }: ImportPlan): string =>
  `${list.fileName}: ${adds.length} new, ${changes.length} changed, ${unchanged} unchanged, ${noLongerListed.length} no longer listed. ` +
  `Of ${counts.agencies} agencies ${counts.matched} are matched, ${counts.toReview} wait for a reviewer, ` +
  `${counts.notInRegister} are not in the register, ${counts.otherKind} are of another kind.`;

const figures = ({ list, adds, changes, noLongerListed, unchanged, counts }: ImportPlan) => ({
  file: list.fileName,
  asOf: list.asOf,
  adds: adds.length,
  changes: changes.length,
  noLongerListed: noLongerListed.length,
  unchanged,
  ...counts,
});

/** `access import agreements FILE…`: reads published lists, matches their agencies, and records what they say. */
export async function importAgreements({ ownerUrl, logins, say }: Operator, words: readonly string[]): Promise<void> {
  const ask = readAsk(words);
  const fixes = await table(ask.fixes, readFixes);
  const aliases = await table(ask.aliases, readAliases);
  const lists = await openAll(ask, say);
  await logins();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const register = await readIndex(client);
    if (register.size === 0)
      throw new OperatorError('The register is empty. Load it first: access import register data/register/fbi_lee_latest.csv');
    const plans = await importLists(client, { lists, register, fixes, aliases, dryRun: ask.dryRun, onPlan: (plan) => say(sentence(plan)) });
    if (ask.dryRun)
      for (const { review } of plans) for (const item of review) say(`To review: ${item.agency}, ${item.state}. ${item.match.because}`);
    if (ask.dryRun) say('This was a dry run: nothing was written.');
    process.stdout.write(`${JSON.stringify({ dryRun: ask.dryRun, lists: plans.map(figures) })}\n`);
  } finally {
    await client.end();
  }
}
