import type { Role } from '../parties/roles.ts';
import type { CaseKind, Cases } from './cases.ts';
import { agreementPhases } from './en/agreementPhases.ts';
import { organisationPhases } from './en/organisationPhases.ts';
import { requestPhases } from './en/requestPhases.ts';
import { roles } from './en/roles.ts';
import { type Holder, holders, turnsFor } from './en/turns.ts';
import { found } from './found.ts';

// The words of a list, apart from the catalogue: a queue says how a case stands and needs no sentence of its history.

/** How a case stands, in words. */
export interface PhaseWords {
  readonly name: string;
  /** For a road or a list. */
  readonly short: string;
  readonly means: string;
}
const phases: Readonly<Record<CaseKind, Readonly<Record<string, PhaseWords>>>> = {
  request: requestPhases,
  agreement: agreementPhases,
  organisation: organisationPhases,
};

/** How a case stands: its name, a short name for a road or a list, and what it means. */
export const sayPhase = <Kind extends CaseKind>(kind: Kind, phase: Cases[Kind]['phase']): PhaseWords => found(phases[kind], phase);
/** An office, as it stands beside a name. */
export const sayRole = (role: Role): string => roles[role];
/** Whose turn it is: in the same words for everybody, or said to one side. */
export const sayTurn = (holder: Holder, reader?: 'agency' | 'ice'): string =>
  reader === undefined ? holders[holder] : turnsFor[reader][holder];
