import { listedModels, type PublishedList } from '../list/row.ts';
import type { ListedAgency } from './agencies.ts';
import type { Counts } from './shapes.ts';

/** How many agencies came to what. Every agency is counted once, so the four outcomes add up. */
export function countsOf(list: PublishedList, agencies: readonly ListedAgency[]): Counts {
  const outcome = (name: ListedAgency['match']['outcome']) => agencies.filter(({ match }) => match.outcome === name).length;
  const models = listedModels.map((model) => [model, list.rows.filter((row) => row.model === model).length] as const);
  const otherKind = outcome('otherKind');
  return {
    rows: list.rows.length,
    agencies: agencies.length,
    eligible: agencies.length - otherKind,
    matched: outcome('matched'),
    toReview: outcome('toReview'),
    notInRegister: outcome('notInRegister'),
    otherKind,
    agenciesAsPrinted: new Set(list.rows.map((row) => `${row.state}|${row.agency}`)).size,
    byModel: Object.fromEntries(models) as Counts['byModel'],
    states: new Set(list.rows.map((row) => row.state)).size,
  };
}
