import type { Band } from '@ice-access/domain/assessment';
import type { RequestCommandType } from '@ice-access/domain/request';
import type { Look } from '@ice-access/domain/wording';
import type { AttachOne, Refusal, StepField, StepValues } from '../request/index.ts';

/** What became of a step: done, and the version of the case since then; or why not. */
export type StepAnswer =
  | { readonly done: true; readonly version: number }
  | { readonly done: false; readonly refusal: Omit<Refusal, 'attempt'> };

/** What the reader may do in this case, and how a step reaches the server: given by each front. */
export interface DeterminationDesk {
  readonly side: 'agency' | 'ice';
  readonly today: string;
  readonly look: Look;
  /** Whether this office may take the step now. */
  readonly mayNow: (type: RequestCommandType) => boolean;
  /** Why not yet, in a sentence; undefined when it is open, or when this office never takes the step. */
  readonly shutOf: (type: RequestCommandType) => string | undefined;
  readonly send: (type: RequestCommandType, data: object, key: string) => Promise<StepAnswer>;
  /** Reads the case and its table anew. */
  readonly refresh: () => Promise<unknown>;
  readonly attach: AttachOne;
  readonly newId: () => string;
  /** How a program fits, by the last fit that both sides share; undefined where there is none. */
  readonly fitOf: (subjectKey: string) => { readonly score: number; readonly band: Band } | undefined;
  /** Where the fit of a program is explained. */
  readonly fitHref: string;
  /** Where the agency asks anew, linked to this request; only on its own side. */
  readonly askAnewHref?: string;
}

/** What a step asks, and how the answers become the payload of its command. */
export interface DeskStep {
  readonly fields: readonly StepField[];
  payload(values: StepValues): object;
}

/** Who reads what is typed at the table. */
export const both = 'Visible to the agency and to ICE';
/** What was typed, or nothing. */
export const orNull = (typed = ''): string | null => (typed.trim() === '' ? null : typed);
