import {
  type Alias,
  applyPlan,
  type ImportPlan,
  type Known,
  type NameFix,
  type PublishedList,
  planImport,
  type RegisterIndex,
} from '@ice-access/register';
import type { ClientBase } from 'pg';
import { readDecisions, readKnown } from './known.ts';
import { persistPlan } from './persist.ts';

export interface ListImport {
  readonly lists: readonly PublishedList[];
  readonly register: RegisterIndex;
  readonly fixes: readonly NameFix[];
  readonly aliases: readonly Alias[];
  /** Plans only: nothing is written. */
  readonly dryRun: boolean;
  /** Told each list's plan as soon as it is carried out. */
  readonly onPlan?: (plan: ImportPlan) => void;
}

/** One import at a time: two would plan on the same state. */
const oneAtATime = "select pg_advisory_xact_lock(hashtext('ice-access import lists'))";

/**
 * Imports published lists, oldest first, each in a transaction of its own. What was done before an interruption stays, and the next
 * run goes on from there: a list that is known changes nothing.
 */
export async function importLists(client: ClientBase, { lists, dryRun, onPlan, ...matching }: ListImport): Promise<readonly ImportPlan[]> {
  const plans: ImportPlan[] = [];
  let planned: Known | undefined; // a dry run goes on from what it planned
  for (const list of [...lists].sort((a, b) => a.listedAt.localeCompare(b.listedAt))) {
    await client.query('begin');
    try {
      await client.query(oneAtATime);
      const stored = await readKnown(client, list);
      const previous = planned === undefined ? stored : { ...planned, sightings: new Map([...planned.sightings, ...stored.sightings]) };
      const plan = planImport({ ...matching, list, previous, decisions: await readDecisions(client) });
      if (dryRun) planned = applyPlan(previous, plan);
      else await persistPlan(client, plan);
      await client.query(dryRun ? 'rollback' : 'commit');
      plans.push(plan);
      onPlan?.(plan);
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }
  if (!dryRun) await client.query('analyze listed_agreement');
  return plans;
}
