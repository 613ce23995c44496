/** What can be opened. A document belongs to the case that it lies in. */
export const lookKinds = ['request', 'agreement', 'document', 'person', 'organisation'] as const;
export type LookKind = (typeof lookKinds)[number];

/** One thing that was opened. */
export interface Opened {
  readonly kind: LookKind;
  readonly id: string;
}
