import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '../../scripts/house/program.ts';
import { Failure } from '../../scripts/house/program.ts';
import { benchDir } from '../database/open.ts';
import type { Running } from '../servers/start.ts';
import type { Client } from './drive.ts';
import { cpuOf, cpuOfPostgres } from './process.ts';
import type { Scenario } from './scenarios.ts';

export const connections = 16;
const mostMs = 8_000;

/** What one slot showed: one server asked one thing for a while. */
export interface Slot {
  readonly cpuMs: number;
  readonly postgresMs: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}
/** One thing asked of both on one size, round by round. */
export interface Measured {
  readonly size: number;
  readonly scenario: Scenario['name'];
  readonly says: string;
  readonly ours: readonly Slot[];
  readonly bare: readonly Slot[];
}
export interface Servers {
  readonly ours: Running;
  readonly bare: Running;
}

const postmaster = (): number => Number(readFileSync(join(benchDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Asks one server and gives what each answer cost. An answer that is no success ends the bench. */
export async function slot(client: Client, server: Running, scenario: Scenario, asks: Parameters<Client['run']>[0]['asks']): Promise<Slot> {
  const postgres = postmaster();
  const [cpu, data] = [cpuOf(server.pid), cpuOfPostgres(postgres)];
  const done = await client.run({ port: server.ports[scenario.door], asks, connections, mostMs, keep: false });
  if (done.refused > 0)
    throw new Failure(
      `${scenario.says}: ${done.refused} of ${done.latencies.length} answers were no success: ${JSON.stringify(done.answers[0])}`,
    );
  const count = done.latencies.length;
  const sorted = done.latencies.toSorted((one, other) => one - other);
  return {
    cpuMs: (cpuOf(server.pid) - cpu) / count,
    postgresMs: (cpuOfPostgres(postgres) - data) / count,
    perSecond: (count / done.ms) * 1000,
    p50: at(sorted, 0.5),
    p99: at(sorted, 0.99),
  };
}

/** So many answers of each kind come first, so that code and plans are warm. */
const warm = 96;

export interface Plan {
  readonly size: number;
  readonly scenario: Scenario;
  readonly servers: Servers;
}

/** Measures everything in rounds: in each round every plan once, ours and bare one after the other, who comes first by turns. */
export async function measure(
  self: Program,
  client: Client,
  { plans, rounds, count }: { plans: readonly Plan[]; rounds: number; count: number },
): Promise<readonly Measured[]> {
  const found = plans.map((plan) => ({ plan, ours: [] as Slot[], bare: [] as Slot[] }));
  for (const { scenario, servers } of plans) {
    const asks = scenario.pair(warm);
    await slot(client, servers.ours, scenario, asks.ours);
    await slot(client, servers.bare, scenario, asks.bare);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const { plan, ...slots } of found) {
      const asks = plan.scenario.pair(count);
      const order = round % 2 === 0 ? (['ours', 'bare'] as const) : (['bare', 'ours'] as const);
      for (const who of order) slots[who].push(await slot(client, plan.servers[who], plan.scenario, asks[who]));
      self.stop.throwIfAborted();
    }
    self.say(`  round ${round + 1} of ${rounds}`);
  }
  return found.map(({ plan: { size, scenario }, ours, bare }) => ({ size, scenario: scenario.name, says: scenario.says, ours, bare }));
}

/** How many drafts a plan needs, both sides together. */
export const draftsFor = ({ rounds, count }: { rounds: number; count: number }): number => 2 * (warm + rounds * count);
