import type { ComponentSlug } from '../components/slug.ts';
import type { CalendarDate } from '../kernel/instant.ts';

/** Open cases of one field office that ask for the same programs. */
export interface OpenCases {
  /** Null while a case has no field office yet. */
  readonly fieldOffice: string | null;
  readonly components: readonly ComponentSlug[];
  readonly onHold: boolean;
  readonly open: number;
  readonly late: number;
}
/** Open cases of one liaison. Each case has two liaisons, so it is counted for both. */
export interface LiaisonLoad {
  readonly person: string;
  readonly fieldOffice: string | null;
  readonly open: number;
  readonly late: number;
}
/** Requests that arrived in one calendar month. */
export interface Arrivals {
  /** 2026-11 */
  readonly month: string;
  readonly count: number;
}
/** Officers whom agencies offered in open cases of one field office, as handed over last. */
export interface OfficersOffered {
  readonly fieldOffice: string | null;
  /** Open cases that ask for delegated authority, and how many of them say how many officers. */
  readonly cases: number;
  readonly stated: number;
  readonly officers: number;
  /** The most delegated officers that one supervisor would have, as ICE stated it; null where it did not. */
  readonly mostPerSupervisor: number | null;
}
/** Free training seats as ICE stated them last. Seats are one pool, so statements are never added up. */
export interface SeatsStated {
  readonly seats: number;
  readonly on: CalendarDate;
}
/** What the capacity page works with: counts, never a person of an agency. */
export interface CapacityFigures {
  readonly cases: readonly OpenCases[];
  readonly liaisons: readonly LiaisonLoad[];
  /** Of the last full months, the oldest first; a month without an arrival is in it with zero. */
  readonly arrivals: readonly Arrivals[];
  readonly offered: readonly OfficersOffered[];
  readonly seats: SeatsStated | null;
}
