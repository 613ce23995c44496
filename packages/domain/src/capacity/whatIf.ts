import type { ComponentSlug } from '../components/slug.ts';
import type { CapacityFigures } from './figures.ts';

/** A change that somebody wants to try out. */
export interface WhatIf {
  /** More liaisons, and at which field office; null for the office with the most cases for each liaison. */
  readonly liaisons: number;
  readonly fieldOffice: string | null;
  /** More seats: a class that is opened. */
  readonly seats: number;
  /** A program that is put on hold. */
  readonly hold: ComponentSlug | null;
  /** How many delegated officers one supervisor may have. */
  readonly perSupervisor: number;
}
/** Sixteen officers and more count against supervision in the edition in use; fifteen do not. */
export const usualPerSupervisor = 15;
export const nothingChanged: WhatIf = { liaisons: 0, fieldOffice: null, seats: 0, hold: null, perSupervisor: usualPerSupervisor };

/** How much one field office carries. */
export interface OfficeLoad {
  readonly fieldOffice: string;
  /** Open and not on hold. */
  readonly cases: number;
  readonly late: number;
  readonly onHold: number;
  readonly liaisons: number;
  /** Cases for each liaison, to one tenth: every case has two of them. Null where there is none. */
  readonly perLiaison: number | null;
}
export interface Capacity {
  readonly offices: readonly OfficeLoad[];
  /** Cases that were sent and have no field office yet. */
  readonly unseated: number;
  readonly training: { readonly officers: number; readonly seats: number | null; readonly short: number | null };
  readonly supervision: { readonly officers: number; readonly supervisors: number };
}

const liaisonsPerCase = 2;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** What the figures mean, with the change that is tried out, or as they are. */
export function capacityOf(figures: CapacityFigures, change: WhatIf = nothingChanged): Capacity {
  const loads = officesIn(figures, change.hold);
  const busiest = loads.toSorted((one, other) => weight(other) - weight(one))[0]?.fieldOffice ?? null;
  const given = change.fieldOffice ?? busiest;
  const offices = loads.map((load) => withLiaisons(load, load.fieldOffice === given ? change.liaisons : 0));
  const officers = change.hold === 'delegation287g' ? 0 : sum(figures.offered.map((one) => one.officers));
  const seats = figures.seats === null && change.seats === 0 ? null : (figures.seats?.seats ?? 0) + change.seats;
  return {
    offices,
    unseated: sum(figures.cases.filter(({ fieldOffice }) => fieldOffice === null).map(({ open }) => open)),
    training: { officers, seats, short: seats === null ? null : Math.max(0, officers - seats) },
    supervision: { officers, supervisors: Math.ceil(officers / change.perSupervisor) },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
/** An office with cases and no liaison comes first. */
const weight = ({ perLiaison, cases }: OfficeLoad): number => perLiaison ?? (cases > 0 ? Number.POSITIVE_INFINITY : 0);

/** A case waits with a program on hold only when it asks for nothing else. */
const waits = (components: readonly ComponentSlug[], hold: ComponentSlug | null): boolean =>
  hold !== null && components.length === 1 && components[0] === hold;

function officesIn({ cases, liaisons }: CapacityFigures, hold: ComponentSlug | null): readonly OfficeLoad[] {
  const named = [...cases, ...liaisons].flatMap(({ fieldOffice }) => (fieldOffice === null ? [] : [fieldOffice]));
  return [...new Set(named)].toSorted().map((fieldOffice) => {
    const own = cases.filter((one) => one.fieldOffice === fieldOffice);
    const moving = own.filter(({ onHold, components }) => !onHold && !waits(components, hold));
    const load = {
      fieldOffice,
      cases: sum(moving.map(({ open }) => open)),
      late: sum(moving.map(({ late }) => late)),
      onHold: sum(own.filter((one) => !moving.includes(one)).map(({ open }) => open)),
      liaisons: liaisons.filter((one) => one.fieldOffice === fieldOffice).length,
    };
    return withLiaisons({ ...load, perLiaison: null }, 0);
  });
}

function withLiaisons(load: OfficeLoad, more: number): OfficeLoad {
  const liaisons = load.liaisons + more;
  return { ...load, liaisons, perLiaison: liaisons === 0 ? null : tenth((load.cases * liaisonsPerCase) / liaisons) };
}
