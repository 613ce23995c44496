import type { Program } from '../../scripts/house/program.ts';
import type { BenchDatabase } from '../database/open.ts';
import { startServer } from '../servers/start.ts';
import type { Client } from './drive.ts';
import { memoryOf } from './process.ts';
import { connections } from './rounds.ts';
import type { Scenario } from './scenarios.ts';

/** The whole program, with its worker: how soon it answers, and how much memory it takes while it is asked. */
export interface Whole {
  readonly readyMs: readonly number[];
  readonly readyCpuMs: readonly number[];
  readonly idleMegabytes: number;
  readonly mostMegabytes: number;
}
const starts = 3;
const settleMs = 2_000;

export async function lookAtProgram(
  self: Program,
  client: Client,
  { database, scenarios, count, firstPort }: { database: BenchDatabase; scenarios: readonly Scenario[]; count: number; firstPort: number },
): Promise<Whole> {
  const readyMs: number[] = [];
  const readyCpuMs: number[] = [];
  let [idle, most] = [0, 0];
  for (let start = 1; start <= starts; start += 1) {
    const server = await startServer(self, { name: 'main', database, ports: { portal: firstPort, console: firstPort + 1 } });
    readyMs.push(server.readyMs);
    readyCpuMs.push(server.readyCpuMs);
    if (start === starts) {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      idle = memoryOf(server.pid).now;
      for (const scenario of scenarios) {
        const asks = scenario.pair(count).ours;
        await client.run({ port: server.ports[scenario.door], asks, connections, mostMs: 10_000, keep: false });
      }
      ({ most } = memoryOf(server.pid));
    }
    await server.stop();
  }
  return { readyMs, readyCpuMs, idleMegabytes: idle, mostMegabytes: most };
}
