import { agencyKey, fold } from './fold.ts';
import type { Alias } from './result.ts';

export interface AliasTable {
  /** The other names of an agency, each with the reason. */
  readonly others: (state: string, name: string) => readonly { readonly name: string; readonly reason: string }[];
  /** One key for all names of an agency. */
  readonly keyOf: (state: string, name: string) => string;
}

/** Makes the aliases ready to be asked. */
export function aliasTable(aliases: readonly Alias[]): AliasTable {
  const names = new Map<string, { name: string; reason: string }[]>();
  const canonical = new Map<string, string>();
  const at = (state: string, name: string) => `${state}|${fold(name)}`;
  const add = (state: string, from: string, entry: { name: string; reason: string }) => {
    names.set(at(state, from), [...(names.get(at(state, from)) ?? []), entry]);
  };
  for (const line of aliases) {
    if (line.relation !== 'same') continue;
    add(line.state, line.alias, { name: line.canonical, reason: line.reason });
    add(line.state, line.canonical, { name: line.alias, reason: line.reason });
    canonical.set(at(line.state, line.alias), line.canonical);
  }
  return {
    others: (state, name) => names.get(at(state, name)) ?? [],
    keyOf: (state, name) => agencyKey(state, canonical.get(at(state, name)) ?? name),
  };
}
