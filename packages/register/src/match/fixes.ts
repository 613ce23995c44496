import { parse } from 'csv-parse/sync';
import { modelOf } from '../list/model.ts';
import type { ListRow } from '../list/row.ts';
import { cleaned } from '../list/words.ts';
import { stateCode } from '../register/states.ts';
import { fold } from './fold.ts';
import type { Alias, NameFix } from './result.ts';

/** What a row is called after the fixes, and why. */
export interface FixedName {
  readonly agency: string;
  readonly fix: NameFix | null;
}

const key = (state: string, agency: string, model: string) => `${state}|${fold(agency)}|${model}`;

/**
 * Puts name fixes to rows. They run before matching, each for one state, name, model and signing only: the sheriff of a county
 * whose commission signed for the jail often holds another agreement under his own name. A pending list prints no date, so there
 * state, name and model decide.
 */
export function nameFixer(fixes: readonly NameFix[]): (row: ListRow) => FixedName {
  const byKey = new Map<string, NameFix[]>();
  for (const fix of fixes) {
    const at = key(fix.state, fix.agency, modelOf(fix.model) ?? fix.model);
    byKey.set(at, [...(byKey.get(at) ?? []), fix]);
  }
  return (row) => {
    const found = byKey.get(key(row.state, row.agency, row.model)) ?? [];
    const fix = found.find(({ signedOn }) => row.kind === 'pending' || signedOn === row.signedOn);
    return fix === undefined ? { agency: row.agency, fix: null } : { agency: cleaned(fix.fixed), fix };
  };
}

/** Reads a file of name fixes (state, agency, support_type, signed, agency_fixed, note). Throws a sentence when it is none. */
export function readFixes(csv: string): readonly NameFix[] {
  const lines: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, bom: true });
  return lines.map((line, at) => {
    const { agency, support_type: model, signed: signedOn, agency_fixed: fixed, note = '' } = line;
    const state = stateCode(line.state ?? '');
    if (state === null || !agency || !model || !signedOn || !fixed || modelOf(model) === null)
      throw new Error(`Line ${at + 2} of the name fixes lacks a state, agency, model, date or fixed name.`);
    return { state, agency, model, signedOn, fixed, note };
  });
}

/** Reads a file of aliases (state, alias_agency, canonical_agency, relation, evidence, note). Throws a sentence when it is none. */
export function readAliases(csv: string): readonly Alias[] {
  const lines: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, bom: true });
  return lines.map((line, at) => {
    const { alias_agency: alias, canonical_agency: canonical, relation, note = '', evidence = '' } = line;
    const state = stateCode(line.state ?? '');
    if (state === null || !alias || !canonical || (relation !== 'same' && relation !== 'distinct'))
      throw new Error(`Line ${at + 2} of the aliases lacks a state, two names or a relation (same, distinct).`);
    return { state, alias, canonical, relation, reason: note || evidence };
  });
}
