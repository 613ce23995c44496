/** One stay of one request in one step, as it was known on the day of the forecast. */
export interface Stay {
  /** Days between the entry and the day of the forecast. */
  readonly enteredAgo: number;
  /** Days in the step so far, without days on hold. */
  readonly days: number;
  /** Whether the step was done by that day. A request that is still in the step, or that ended there, only says: it takes longer. */
  readonly finished: boolean;
}
