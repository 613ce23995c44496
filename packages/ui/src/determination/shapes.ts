import type { Subject } from '@ice-access/domain/components';
import type {
  AwaitedEvent,
  CivilRightsSource,
  Finding,
  KeptInside,
  SendBackPart,
  TrackOutcome,
  TrackStanding,
} from '@ice-access/domain/request';
import type { FoundText } from '@ice-access/domain/wording';

/** Who acted, with the office held then. */
interface ByHand {
  readonly person: string;
  readonly party: string;
  readonly role: string;
}
type Read = FoundText | null;
interface Said {
  readonly by: ByHand;
  readonly on: string;
  readonly text: Read;
}

/** One thing that happened to a row. */
export interface RowPast {
  readonly sequence: number;
  readonly type: string;
  readonly by: ByHand;
  readonly on: string;
  readonly outcome: TrackOutcome | null;
  readonly text: Read;
}
/** A question on a row, its answer, and whose turn it is. */
export interface RowQuestion {
  readonly askId: string;
  readonly by: ByHand;
  readonly on: string;
  readonly question: Read;
  readonly answer: Said | null;
  readonly turn: string | null;
}
/** One program and model on the table. */
export interface TableRow {
  readonly trackId: string;
  readonly subject: Subject;
  readonly insteadOf: string | null;
  readonly standing: TrackStanding;
  readonly reason: Read;
  /** Of exactly the text that stands in the row. */
  readonly digest: string | null;
  readonly history: readonly RowPast[];
  readonly questions: readonly RowQuestion[];
}
/** A word of disagreement, on one row or on the whole, with its answer. */
export interface Disagreement extends Said {
  readonly disagreementId: string;
  readonly trackId: string | null;
  readonly answer: Said | null;
}
/** What one side does before the agreement. */
export interface PlannedAction {
  readonly actionId: string;
  readonly side: 'agency' | 'ice';
  readonly what: Read;
  readonly dueOn: string;
  readonly by: ByHand;
  readonly on: string;
  readonly done: { readonly by: ByHand; readonly on: string } | null;
  readonly changes: readonly {
    readonly kind: 'changed' | 'dropped';
    readonly by: ByHand;
    readonly on: string;
    readonly what: Read;
    readonly dueOn: string;
    readonly reason: Read;
  }[];
  readonly dropped: boolean;
}
/** What ICE can give: figures and a statement. */
export interface Resources {
  readonly by: ByHand;
  readonly on: string;
  readonly supervisors: number | null;
  readonly seats: number | null;
  readonly beds: number | null;
  readonly fundsUsd: number | null;
  readonly statement: Read;
}

/** The determination as `determination.get` tells it: the same on both sides, but for the words that the law keeps inside ICE. */
export interface DeterminationRead {
  readonly version: number;
  readonly digest: string;
  readonly concurred: { readonly agency: boolean; readonly ice: boolean };
  readonly rows: readonly TableRow[];
  readonly disagreements: readonly Disagreement[];
  readonly actions: readonly PlannedAction[];
  readonly civilRights: {
    readonly reviewer: string;
    readonly review: {
      readonly finding: Finding;
      readonly conditions: readonly Read[];
      readonly on: string;
      readonly sources: readonly CivilRightsSource[];
      readonly sourcesText: Read;
    } | null;
  } | null;
  readonly resources: Resources | null;
  readonly recommendation: { readonly by: ByHand; readonly on: string; readonly recommends: boolean | null } | null;
  readonly keptInside: readonly { readonly what: KeptInside; readonly by: ByHand; readonly on: string; readonly text?: Read }[];
  readonly sentBack: readonly { readonly part: SendBackPart; readonly by: ByHand; readonly on: string; readonly reason: Read }[];
  readonly awaited: readonly {
    readonly awaits: AwaitedEvent;
    readonly happenedOn: string;
    readonly documentId: string | null;
    readonly by: ByHand;
    readonly on: string;
    readonly statement: Read;
  }[];
  readonly woken: readonly { readonly trackId: string; readonly on: string }[];
  readonly decision: { readonly kind: 'approved' | 'declined'; readonly by: ByHand; readonly on: string } | null;
  readonly records: readonly {
    readonly documentId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly after: 'reached' | 'decided';
    readonly on: string;
  }[];
}
