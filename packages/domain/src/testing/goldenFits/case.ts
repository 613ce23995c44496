import type { AnswerValue } from '../../assessment/answer.ts';
import type { Band, Met } from '../../assessment/standings.ts';

/** What is expected of one program: its band, and what its requirements say. Written down before the fit was worked out. */
export interface Expected {
  /** `delegation287g/jailEnforcement`, `criminalAlienProgram`. */
  readonly program: string;
  readonly band: Band;
  readonly score?: number;
  readonly requirements?: Readonly<Record<string, Met>>;
  readonly because: string;
}

/** One case with the answers that its file gives, and no others. */
export interface GoldenFit {
  readonly id: string;
  /** The key of the public paper, or that the case is made up. */
  readonly source: string;
  readonly says: string;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly expected: readonly Expected[];
  /** What came of it, where the paper says so: the program that was chosen or offered had nothing against it. */
  readonly endedWith?: readonly string[];
}
