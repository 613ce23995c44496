import { registerRows } from '../register/readRows.ts';
import { type RegisterIndex, registerIndex } from '../register/registerIndex.ts';
import type { AgencyType } from '../register/row.ts';

const heading = 'ori,data_year,pub_agency_name,state_abbr,county_name,agency_type_name,population,officer_ct,civilian_ct';

/** For tests: one agency of a small register, as state, name, counties and type. */
export type MadeAgency = readonly [state: string, name: string, counties: string, type: AgencyType];

/** For tests: a register of these agencies; the ORI of the nth is the state and n in seven digits, counted from 1. */
export function madeRegister(...agencies: readonly MadeAgency[]): RegisterIndex {
  const lines = agencies.map(
    ([state, name, counties, type], at) => `${state}${String(at + 1).padStart(7, '0')},2025,"${name}",${state},"${counties}",${type},0,5,1`,
  );
  return registerIndex(registerRows([heading, ...lines].join('\n')));
}
