import { parseArgs } from 'node:util';
import { Failure, type Program } from '../scripts/house/program.ts';
import { addDrafts } from './database/drafts.ts';
import { type BenchDatabase, openBenchDatabases } from './database/open.ts';
import { mustBeAlike } from './load/alike.ts';
import { Client } from './load/drive.ts';
import { draftsFor, type Measured, measure, type Plan, type Servers } from './load/rounds.ts';
import { readScenarios } from './load/scenarios.ts';
import { growthOf, linesOf } from './report/figures.ts';
import { growthTable, linesTable } from './report/table.ts';
import { bundle } from './servers/bundle.ts';
import { startServer } from './servers/start.ts';

interface Extent {
  readonly sizes: readonly number[];
  readonly rounds: number;
  readonly count: number;
}
const whole: Extent = { sizes: [1_000, 100_000], rounds: 5, count: 400 };
const quick: Extent = { sizes: [200, 2_000], rounds: 2, count: 100 };
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

function plansFor(servers: ReadonlyMap<number, Servers>, scenarios: ReadonlyMap<number, readonly Plan['scenario'][]>): readonly Plan[] {
  return [...scenarios].flatMap(([size, list]) => {
    const both = servers.get(size);
    if (both === undefined) throw new Failure(`There is no server for ${size} requests.`);
    return list.map((scenario) => ({ size, scenario, servers: both }));
  });
}

async function measureAll(self: Program, databases: readonly BenchDatabase[], extent: Extent): Promise<readonly Measured[]> {
  const servers = await startAll(self, databases);
  const client = new Client(self);
  const reads = new Map<number, Plan['scenario'][]>();
  for (const database of databases) reads.set(database.size, [...(await readScenarios(database))]);
  const readPlans = plansFor(servers, reads);
  for (const plan of readPlans) await mustBeAlike(client, plan);
  self.say(`Reading: ${extent.rounds} rounds of ${extent.count} answers of each kind from each server.`);
  const read = await measure(self, client, { plans: readPlans, ...extent });
  const writes = new Map<number, Plan['scenario'][]>();
  for (const database of databases) writes.set(database.size, [await addDrafts(database, draftsFor(extent))]);
  self.say(`Writing: ${extent.rounds} rounds of ${extent.count} requests sent to each server.`);
  return [...read, ...(await measure(self, client, { plans: plansFor(servers, writes), ...extent }))];
}

/** Measures the program beside a hand-written yardstick. Gives 1 when a list reads a big table from end to end. */
export async function bench(self: Program, args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { quick: { type: 'boolean', default: false } } });
  const extent = values.quick ? quick : whole;
  const databases = await openBenchDatabases(self, extent.sizes);
  self.say('Bundling the program and the yardstick.');
  await bundle();
  const measured = await measureAll(self, databases, extent);
  const [lines, growth] = [linesOf(measured), growthOf(measured)];
  self.say(`\n${linesTable(lines)}\n\n${growthTable(growth)}\n`);
  return 0;
}
