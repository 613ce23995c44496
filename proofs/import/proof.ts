import { join } from 'node:path';
import { importLists, importRegister, readIndex } from '@ice-access/api/register';
import type { Counts, ImportPlan } from '@ice-access/register';
import { copyTemplate, startTestServer } from '@ice-access/testing';
import pg from 'pg';
import { replaceOnce } from '../plant.ts';
import type { Ask, Finding, Proof } from '../proof.ts';
import { countedAsPublished } from './counted.ts';
import { type Given, readGiven } from './given.ts';
import { countiesOf, type StoredRow, stateHash, storedRows } from './stored.ts';
import { wrongMatches } from './wrong.ts';

const root = join(import.meta.dirname, '../..');

async function withDatabase<T>(run: (connect: () => Promise<pg.Client>) => Promise<T>): Promise<T> {
  const { server, stop } = await startTestServer();
  const clients: pg.Client[] = [];
  try {
    return await run(async () => {
      const { ownerUrl } = await copyTemplate(server);
      const client = new pg.Client({ connectionString: ownerUrl });
      await client.connect();
      clients.push(client);
      return client;
    });
  } finally {
    for (const client of clients) await client.end();
    await stop();
  }
}

const sum = (plans: readonly ImportPlan[], of: (counts: Counts) => number) => plans.reduce((total, { counts }) => total + of(counts), 0);
const done = ({ adds, changes, noLongerListed, sightings }: ImportPlan) =>
  adds.length + changes.length + noLongerListed.length + sightings.length;

async function load(client: pg.Client, say: Ask['say']) {
  await importRegister(client, {
    file: join(root, 'data/register/fbi_lee_latest.csv'),
    routingFile: join(root, 'data/geo/ice-areas-of-responsibility.csv'),
    say: () => undefined,
  });
  const register = await readIndex(client);
  say(`The register is loaded: ${register.size.toLocaleString('en-US')} agencies.`);
  return register;
}

async function prove(given: Given, say: Ask['say'], connect: () => Promise<pg.Client>): Promise<Finding> {
  const client = await connect();
  const register = await load(client, say);
  const { lists, fixes, aliases } = given;
  const ask = { lists, register, fixes, aliases, dryRun: false };
  await importLists(client, { ...ask, dryRun: true });
  const empty = (await storedRows(client)).length === 0;
  say(empty ? 'A dry run wrote nothing.' : 'A dry run wrote rows.');

  const plans: ImportPlan[] = [];
  const rows: StoredRow[] = [];
  for (const list of [...lists].sort((a, b) => a.listedAt.localeCompare(b.listedAt))) {
    plans.push(...(await importLists(client, { ...ask, lists: [list] })));
    // Looked at before the next list renews the matches.
    rows.push(...(await storedRows(client)).filter(({ file }) => file === list.fileName));
  }
  const before = await stateHash(client);
  const again = await importLists(client, ask);
  const after = await stateHash(client);
  const secondRunChanges = again.reduce((total, plan) => total + done(plan), 0) + (before === after ? 0 : 1);
  say(`Imported ${plans.length} lists twice; the second time ${secondRunChanges} things changed.`);

  const wrong = wrongMatches(rows, given, await countiesOf(client));
  for (const { check, says } of wrong.slice(0, 20)) say(`Wrong (${check}): ${says}`);
  const asPublished = countedAsPublished(plans, given, say);

  const other = await connect();
  await load(other, () => undefined);
  const backwards: ImportPlan[] = [];
  for (const list of [...lists].sort((a, b) => b.listedAt.localeCompare(a.listedAt)))
    backwards.push(...(await importLists(other, { ...ask, lists: [list] })));
  const gone = backwards.reduce((total, { noLongerListed }) => total + noLongerListed.length, 0);
  say(`Newest list first, the older ones after it: ${gone} marked as no longer listed.`);

  const figures = {
    files: plans.length,
    rows: sum(plans, ({ rows }) => rows),
    agencies: sum(plans, ({ agencies }) => agencies),
    eligible: sum(plans, ({ eligible }) => eligible),
    matched: sum(plans, ({ matched }) => matched),
    toReview: sum(plans, ({ toReview }) => toReview),
    notInRegister: sum(plans, ({ notInRegister }) => notInRegister),
    otherKind: sum(plans, ({ otherKind }) => otherKind),
  };
  const matchRate = Math.round((figures.matched / figures.eligible) * 10_000) / 10_000;
  const addUp = figures.matched + figures.toReview + figures.notInRegister + figures.otherKind === figures.agencies;
  const rates = matchRate >= 0.93 && figures.eligible / figures.agencies >= 0.9;
  const holds = empty && figures.files === 6 && addUp && rates && wrong.length === 0 && secondRunChanges === 0 && asPublished && gone === 0;
  return { figures: { ...figures, matchRate, wrongMatches: wrong.length, secondRunChanges }, holds };
}

/** Sheboygan is one of the labelled counties, and its city bears the same name: swapped types lead each to the other. */
const swapSheriffAndPolice = (scratchDir: string): void => {
  const file = 'data/register/fbi_lee_latest.csv';
  replaceOnce(scratchDir, file, {
    from: 'WI0600000,2025,Sheboygan,WI,SHEBOYGAN,County,',
    to: 'WI0600000,2025,Sheboygan,WI,SHEBOYGAN,City,',
  });
  replaceOnce(scratchDir, file, {
    from: 'WI0600200,2025,Sheboygan,WI,SHEBOYGAN,City,',
    to: 'WI0600200,2025,Sheboygan,WI,SHEBOYGAN,County,',
  });
};

export const proof: Proof = {
  name: 'import',
  says: 'Published lists are read with all their defects and matched to the register, never wrongly, and a second import changes nothing.',
  faults: [
    {
      name: 'swapSheriffAndPolice',
      says: 'The sheriff and the police of one county change places in the register.',
      plant: swapSheriffAndPolice,
    },
    {
      name: 'dropNameFixes',
      says: 'Names printed wrongly on the lists are no longer fixed before matching.',
      plant: (scratchDir) =>
        replaceOnce(scratchDir, 'packages/register/src/match/fixes.ts', {
          from: 'const fix = found.find(',
          to: 'const fix = found.slice(0, 0).find(',
        }),
    },
  ],
  run: async ({ data, say }) => {
    const given = await readGiven(data, root);
    if (given === null) {
      say(`The published lists are not on this machine (${data}), so there is nothing to prove.`);
      return { figures: {}, holds: true, skipped: true };
    }
    return withDatabase((connect) => prove(given, say, connect));
  },
};
