import { parse } from 'csv-parse/sync';
import { foldedCounty } from '../match/fold.ts';
import { stateCode } from '../register/states.ts';
import { type FieldOffice, fieldOfficeZones, isFieldOffice } from './fieldOffices.ts';

/** The field office of an agency, and how far the routing settles it. */
export interface Routed {
  readonly office: FieldOffice;
  readonly zone: string;
  /** The agency's counties lie with several offices: the first county named decided, and a person may choose another. */
  readonly alsoPossible: readonly FieldOffice[];
}
export type Routing = (state: string, counties: readonly string[]) => Routed | null;

/**
 * Reads the routing (office_name, state_name, county_name; a space follows each comma). A state that is split between offices and an
 * agency without a county give null: a person chooses. Throws a sentence when the file is no routing.
 */
export function readRouting(csv: string): Routing {
  const lines: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true, bom: true, ltrim: true });
  const whole = new Map<string, FieldOffice>();
  const byCounty = new Map<string, FieldOffice>();
  lines.forEach(({ office_name: office, state_name: stateName, county_name: county }, at) => {
    const state = stateCode(stateName ?? '');
    if (state === null || office === undefined || county === undefined || !isFieldOffice(office))
      throw new Error(`Line ${at + 2} of the routing names no known office and state.`);
    if (county === '') whole.set(state, office);
    else byCounty.set(`${state}|${foldedCounty(county)}`, office);
  });
  return (state, counties) => {
    const found = counties.map((county) => byCounty.get(`${state}|${foldedCounty(county)}`)).filter((office) => office !== undefined);
    const [office, ...more] = [...new Set(found)];
    const chosen = office ?? whole.get(state);
    return chosen === undefined ? null : { office: chosen, zone: fieldOfficeZones[chosen], alsoPossible: more };
  };
}
