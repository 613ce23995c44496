import type pg from 'pg';
import type { Asked } from './asked.ts';

interface Node {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows'?: number;
  readonly 'Actual Loops'?: number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Node[];
}
export interface Explained {
  /** From the outermost step to the innermost. */
  readonly steps: string;
  readonly ms: number;
  /** Pages of memory or disk that were looked at. */
  readonly pages: number;
  /** Big tables that were read from end to end. */
  readonly scanned: readonly string[];
  /** The most rows that a step looked at. */
  readonly rows: number;
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];
const looked = (node: Node): number => ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0)) * (node['Actual Loops'] ?? 1);

function stepOf(node: Node): string {
  const where = node['Index Name'] ?? node['Relation Name'];
  return where === undefined ? node['Node Type'] : `${node['Node Type']} ${where}`;
}

/** Explains one statement as the door's role, with the values that were sent, and carries it out to see what it costs. */
export async function explain(
  client: pg.Client,
  { text, values }: Asked,
  { role, settings, bigTables }: { role: string; settings: Readonly<Record<string, string>>; bigTables: ReadonlySet<string> },
): Promise<Explained> {
  await client.query('begin');
  try {
    await client.query(`set local role ${role}`);
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Node & Record<string, number>; 'Execution Time': number }[] }>(
      `explain (analyze, buffers, timing off, format json) ${text}`,
      [...values],
    );
    const plan = rows[0]?.['QUERY PLAN'][0];
    if (plan === undefined) throw new Error('no plan');
    const nodes = nodesOf(plan.Plan);
    const scans = nodes.filter((node) => node['Node Type'] === 'Seq Scan').flatMap((node) => node['Relation Name'] ?? []);
    return {
      steps: nodes.map(stepOf).join(' > '),
      ms: plan['Execution Time'],
      pages: (plan.Plan['Shared Hit Blocks'] ?? 0) + (plan.Plan['Shared Read Blocks'] ?? 0),
      scanned: scans.filter((name) => bigTables.has(name)),
      rows: Math.max(...nodes.map(looked)),
    };
  } finally {
    await client.query('rollback');
  }
}
