/** What the register calls an agency's type. */
export const agencyTypes = [
  'City',
  'County',
  'Other',
  'University or College',
  'Other State Agency',
  'State Police',
  'Tribal',
  'Federal',
] as const;
export type AgencyType = (typeof agencyTypes)[number];

/** One agency of the FBI register, as the register says it. */
export interface RegisterRow {
  readonly ori: string;
  readonly year: number;
  /** The register's own words (`pub_agency_name`): often only the place, "Anchorage". */
  readonly name: string;
  /** Postal code: the register's NB is Nebraska (NE) and its GM is Guam (GU). */
  readonly state: string;
  /** The code as the register writes it. */
  readonly stateRaw: string;
  /** Counties in capitals, as the register writes them; empty where it names none. */
  readonly counties: readonly string[];
  readonly type: AgencyType;
  /** Null where the register says 0: it gives no population to agencies that serve no residents of their own. */
  readonly population: number | null;
  readonly officers: number | null;
  readonly civilians: number | null;
  /** The register ends the name of a branch of a larger agency with a colon ("State Police:"). */
  readonly subUnit: boolean;
}
