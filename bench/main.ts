import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, type Program } from '../scripts/house/program.ts';
import { addDrafts } from './database/drafts.ts';
import { type BenchDatabase, benchDir, openBenchDatabases } from './database/open.ts';
import { mustBeAlike } from './load/alike.ts';
import { Client } from './load/drive.ts';
import { lookAtProgram, type Whole } from './load/program.ts';
import { draftsFor, type Measured, measure, type Plan, type Servers } from './load/rounds.ts';
import { readScenarios } from './load/scenarios.ts';
import { lookAtPlans } from './plans/look.ts';
import { growthOf, linesOf } from './report/figures.ts';
import { plansText, slowest } from './report/plans.ts';
import { growthTable, linesTable, programTable } from './report/table.ts';
import { bundle } from './servers/bundle.ts';
import { startServer } from './servers/start.ts';

interface Extent {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly count: number;
}
const whole: Extent = { sizes: [1_000, 100_000], rounds: 5, count: 240 };
const quick: Extent = { sizes: [200, 2_000], rounds: 1, count: 40 };
const firstPort = Number(process.env.BENCH_PORT || 4171);

async function startAll(self: Program, databases: readonly BenchDatabase[]): Promise<ReadonlyMap<number, Servers>> {
  const servers = new Map<number, Servers>();
  let port = firstPort;
  const ports = () => {
    port += 2;
    return { portal: port - 2, console: port - 1 };
  };
  for (const database of databases)
    servers.set(database.size, {
      ours: await startServer(self, { name: 'ours', database, ports: ports() }),
      bare: await startServer(self, { name: 'bare', database, ports: ports() }),
    });
  return servers;
}

type Scenarios = ReadonlyMap<number, readonly Plan['scenario'][]>;

const plansFor = (servers: ReadonlyMap<number, Servers>, scenarios: Scenarios): readonly Plan[] =>
  [...scenarios].flatMap(([size, list]) => {
    const both = servers.get(size);
    if (both === undefined) throw new Failure(`There is no server for ${size} requests.`);
    return list.map((scenario) => ({ size, scenario, servers: both }));
  });

async function measureAll(
  self: Program,
  databases: readonly BenchDatabase[],
  extent: Extent,
): Promise<{ readonly measured: readonly Measured[]; readonly whole: Whole }> {
  const client = new Client(self);
  const reads = new Map<number, Plan['scenario'][]>();
  const writes = new Map<number, Plan['scenario'][]>();
  for (const database of databases) reads.set(database.size, [...(await readScenarios(database))]);
  const servers = await startAll(self, databases);
  for (const plan of plansFor(servers, reads)) await mustBeAlike(client, plan);
  self.say(`Reading: ${extent.rounds} rounds of ${extent.count} answers of each kind from each server.`);
  const read = await measure(self, client, { plans: plansFor(servers, reads), ...extent });
  const spare = extent.count;
  for (const database of databases) writes.set(database.size, [await addDrafts(database, draftsFor(extent) + 2 * spare)]);
  self.say(`Writing: ${extent.rounds} rounds of ${extent.count} requests sent to each server.`);
  const written = await measure(self, client, { plans: plansFor(servers, writes), ...extent });
  for (const { ours, bare } of servers.values()) await Promise.all([ours.stop(), bare.stop()]);
  const database = databases.at(-1);
  if (database === undefined) throw new Failure('There is no database to measure.');
  self.say('The whole program, with its worker: how soon it is ready, and its memory.');
  const scenarios = [...(reads.get(database.size) ?? []), ...(writes.get(database.size) ?? [])];
  return {
    measured: [...read, ...written],
    whole: await lookAtProgram(self, client, { database, scenarios, count: spare, firstPort }),
  };
}

/** Says how the database answers every list of the large size. Gives whether a big table was read from end to end. */
async function plansAreGood(self: Program, databases: readonly BenchDatabase[]): Promise<boolean> {
  const large = databases.at(-1);
  if (large === undefined) return false;
  const looked = await lookAtPlans(large);
  self.say(`\nHow the database answers ${looked.length} statements of the lists, at ${large.size.toLocaleString('en-US')} requests:\n`);
  self.say(plansText(looked));
  self.say('\nThe slowest:');
  for (const { door, procedure, says, ms, steps } of slowest(looked, 12))
    self.say(`${ms.toFixed(1)} ms  ${door}  ${procedure}  ${says}: ${steps}`);
  const bad = looked.filter(({ scanned }) => scanned.length > 0);
  writeFileSync(join(benchDir, 'plans.json'), JSON.stringify(looked, null, 1));
  self.say(bad.length === 0 ? '\nNo big table was read from end to end.' : `\n${bad.length} statements read a big table from end to end.`);
  return bad.length === 0;
}

const options = {
  quick: { type: 'boolean', default: false },
  plans: { type: 'boolean', default: false },
  speed: { type: 'boolean', default: false },
  rounds: { type: 'string' },
} as const;

/** Measures the program beside a hand-written yardstick, and looks at the plans of its lists. Gives 1 when one of them is bad. */
export async function bench(self: Program, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options });
  const asked = values.quick ? quick : whole;
  const extent = { ...asked, rounds: Number(values.rounds ?? asked.rounds) };
  if (!Number.isInteger(extent.rounds) || extent.rounds < 1) throw new Failure('--rounds is a number from 1 on.');
  const databases = await openBenchDatabases(self, extent.sizes);
  const good = values.speed || (await plansAreGood(self, databases));
  if (values.plans) return good ? 0 : 1;
  self.say('\nBundling the program and the yardstick.');
  await bundle();
  const { measured, whole: program } = await measureAll(self, databases, extent);
  const [lines, growth] = [linesOf(measured), growthOf(measured)];
  self.say(`\n${linesTable(lines)}\n\n${growthTable(growth)}\n\n${programTable(program)}\n`);
  const built = databases.map(({ size, builtInSeconds }) => ({ size, builtInSeconds }));
  const report = { bench: values.quick ? 'quick' : 'whole', plansAreGood: values.speed ? null : good, built, lines, growth, program };
  writeFileSync(join(benchDir, 'bench.json'), `${JSON.stringify(report, null, 1)}\n`);
  self.say(JSON.stringify(report));
  return good ? 0 : 1;
}
