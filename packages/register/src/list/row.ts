/** The models of 287(g) that the published lists name. */
export const listedModels = ['jailEnforcement', 'taskForce', 'warrantServiceOfficer'] as const;
export type ListedModel = (typeof listedModels)[number];

/** Whether a list says who takes part or who waits. */
export type ListKind = 'participating' | 'pending';

/** A cell that may carry a link: what stands in it, and where it leads (null when it leads nowhere). */
export interface LinkedCell {
  readonly text: string;
  readonly url: string | null;
}

/** One row of a published list: one agency and one model. The raw words stay beside the cleaned ones. */
export interface ListRow {
  /** The row's number in the workbook, the heading being row 1. */
  readonly rowNumber: number;
  readonly kind: ListKind;
  /** Postal code. */
  readonly state: string;
  readonly stateRaw: string;
  readonly agency: string;
  readonly agencyRaw: string;
  /** The list's own word for the type; null when the list has no such column or the cell is blank. Never used to decide the kind. */
  readonly type: string | null;
  readonly county: string | null;
  readonly model: ListedModel;
  readonly modelRaw: string;
  /** ISO date of the latest signing; null on a pending list, and where the cell holds no date. */
  readonly signedOn: string | null;
  readonly signedRaw: string;
  readonly moa: LinkedCell;
  readonly addendum: LinkedCell;
}

/** A list that was read. */
export interface PublishedList {
  readonly fileName: string;
  readonly sha256: string;
  readonly kind: ListKind;
  /** The date the list speaks for. */
  readonly asOf: string;
  /** Orders lists of one day, such as 2025-07-18T00:00:00 for a morning list; a local time of no stated zone. */
  readonly listedAt: string;
  readonly rows: readonly ListRow[];
}
