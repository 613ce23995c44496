/** Why the embedded database could not be had. */
export type EmbeddedFailureCode =
  | 'noBinaries'
  | 'dataFolder'
  | 'inUse'
  | 'cannotEnter'
  | 'noServerUser'
  | 'otherVersion'
  | 'initFailed'
  | 'serverFailed';

/** One sentence that says what is wrong and one that says what to do, fit to be shown as it is. */
export class EmbeddedFailure extends Error {
  readonly code: EmbeddedFailureCode;

  constructor(code: EmbeddedFailureCode, sentence: string) {
    super(sentence);
    this.name = 'EmbeddedFailure';
    this.code = code;
  }
}
