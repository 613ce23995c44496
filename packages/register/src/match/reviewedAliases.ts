/** An agency that no rule can prove, looked up by a person. */
export interface ReviewedAlias {
  readonly state: string;
  readonly name: string;
  readonly ori: string;
  readonly reason: string;
}

/**
 * Our own reviewed table. A line enters only when nothing but this agency can be meant, with the reason; a line whose ORI is not in
 * the register is passed over. What a state department's patrol reports is not the department, so no such line is here.
 */
export const reviewedAliases: readonly ReviewedAlias[] = [];
