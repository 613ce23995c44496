import type { CalendarDate } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';
import type { Hand } from '../parties/actor.ts';
import type { AwaitedEvent } from './awaited.ts';
import type { CivilRightsSource } from './civilRightsSources.ts';
import type { KeptInside } from './keptInside.ts';
import type { RequestEvent } from './parts.ts';
import { type RowWord, rowWords } from './rowHistory.ts';
import type { SendBackPart } from './sendBackParts.ts';
import type { Disagreement, Resources } from './state.ts';

interface Said {
  readonly by: Hand;
  readonly on: CalendarDate;
}
/** A question on a row and its answer. */
export interface RowQuestion extends Said {
  readonly askId: string;
  readonly trackId: string;
  readonly question: TextRef;
  readonly answer: (Said & { readonly text: TextRef }) | null;
}
/** An action of the plan as it stands, with what it was before. */
export interface ActionOfRecord extends Said {
  readonly actionId: string;
  readonly side: 'agency' | 'ice';
  readonly what: TextRef;
  readonly dueOn: CalendarDate;
  readonly done: Said | null;
  readonly dropped: boolean;
  readonly changes: readonly (Said & {
    readonly kind: 'changed' | 'dropped';
    /** What stood before. */
    readonly what: TextRef;
    readonly dueOn: CalendarDate;
    readonly reason: TextRef;
  })[];
}
/** All that was said and done about a determination, from the log alone: also of a case that ended early. */
export interface DeterminationRecord {
  readonly words: readonly RowWord[];
  readonly questions: readonly RowQuestion[];
  readonly disagreements: readonly Disagreement[];
  readonly actions: readonly ActionOfRecord[];
  readonly sources: { readonly codes: readonly CivilRightsSource[]; readonly text: TextRef | null } | null;
  readonly resources: Resources | null;
  readonly recommendation: (Said & { readonly recommends: boolean | null }) | null;
  readonly keptInside: readonly (Said & { readonly what: KeptInside; readonly text: TextRef })[];
  readonly sentBack: readonly (Said & { readonly part: SendBackPart; readonly reason: TextRef })[];
  readonly awaited: readonly (Said & {
    readonly awaits: AwaitedEvent;
    readonly happenedOn: CalendarDate;
    readonly documentId: string | null;
    readonly statement: TextRef;
  })[];
  readonly woken: readonly { readonly trackId: string; readonly on: CalendarDate }[];
  readonly concurrences: readonly (Said & { readonly digest: string })[];
  readonly decision: (Said & { readonly kind: 'approved' | 'declined' }) | null;
  readonly records: readonly {
    readonly documentId: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly after: 'reached' | 'decided';
    readonly on: CalendarDate;
  }[];
}
const nothing: DeterminationRecord = {
  words: [],
  questions: [],
  disagreements: [],
  actions: [],
  sources: null,
  resources: null,
  recommendation: null,
  keptInside: [],
  sentBack: [],
  awaited: [],
  woken: [],
  concurrences: [],
  decision: null,
  records: [],
};

/** Folds the log of a request into the record of its determination. Nothing that was said is left out because something else was said later. */
export const determinationRecord = (events: readonly RequestEvent[]): DeterminationRecord => ({
  ...events.reduce(add, nothing),
  words: rowWords(events),
});

function add(record: DeterminationRecord, event: RequestEvent): DeterminationRecord {
  const { by, on } = event;
  const said = { by, on };
  switch (event.type) {
    case 'OutcomeQuestioned':
      return { ...record, questions: [...record.questions, { ...said, ...event.data, answer: null }] };
    case 'OutcomeQuestionAnswered': {
      const { askId, answer: text } = event.data;
      return { ...record, questions: record.questions.map((one) => (one.askId === askId ? { ...one, answer: { ...said, text } } : one)) };
    }
    case 'DisagreementRecorded':
      return { ...record, disagreements: [...record.disagreements, { ...said, ...event.data, answer: null }] };
    case 'DisagreementAnswered': {
      const { disagreementId, text } = event.data;
      const answered = (one: Disagreement) => (one.disagreementId === disagreementId ? { ...one, answer: { ...said, text } } : one);
      return { ...record, disagreements: record.disagreements.map(answered) };
    }
    case 'ActionPlanned':
      return { ...record, actions: [...record.actions, { ...said, ...event.data, done: null, dropped: false, changes: [] }] };
    case 'ActionChanged': {
      const { actionId, what, dueOn, reason } = event.data;
      return onAction(record, actionId, (one) => ({
        ...one,
        what,
        dueOn,
        changes: [...one.changes, { ...said, kind: 'changed', what: one.what, dueOn: one.dueOn, reason }],
      }));
    }
    case 'ActionDropped':
      return onAction(record, event.data.actionId, (one) => ({
        ...one,
        dropped: true,
        changes: [...one.changes, { ...said, kind: 'dropped', what: one.what, dueOn: one.dueOn, reason: event.data.reason }],
      }));
    case 'ActionDone':
      return onAction(record, event.data.actionId, (one) => ({ ...one, done: { by, on: event.data.doneOn } }));
    case 'CivilRightsReviewed': {
      const { sources, sourcesText, note } = event.data;
      const looked = { ...record, sources: sources === undefined ? null : { codes: sources, text: sourcesText ?? null } };
      return note === null ? looked : { ...looked, keptInside: [...record.keptInside, { ...said, what: 'civilRightsNote', text: note }] };
    }
    case 'ResourcesStated':
      return { ...record, resources: { ...event.data, by, on } };
    case 'CounselCommented':
      return { ...record, keptInside: [...record.keptInside, { ...said, what: 'counselComment', text: event.data.comment }] };
    case 'FieldMemoFiled': {
      const { memo, recommends = null } = event.data;
      return {
        ...record,
        recommendation: { ...said, recommends },
        keptInside: [...record.keptInside, { ...said, what: 'fieldMemo', text: memo }],
      };
    }
    case 'SentBackToDetermination': {
      // Before parts had names, the whole table went back.
      const { part = 'table', reason } = event.data;
      return { ...record, recommendation: null, sentBack: [...record.sentBack, { ...said, part, reason }] };
    }
    case 'AwaitedEventRecorded':
      return { ...record, awaited: [...record.awaited, { ...said, ...event.data }] };
    case 'DeferredTracksWoken':
      return { ...record, woken: [...record.woken, ...event.data.trackIds.map((trackId) => ({ trackId, on }))] };
    case 'DeterminationConcurred':
      return { ...record, concurrences: [...record.concurrences, { ...said, digest: event.data.digest }] };
    case 'RequestApproved':
      return { ...record, decision: { ...said, kind: 'approved' } };
    case 'RequestDeclined':
      return { ...record, decision: { ...said, kind: 'declined' } };
    case 'DeterminationRecordKept':
      return { ...record, records: [...record.records, { ...event.data, on }] };
    default:
      return record;
  }
}

const onAction = (
  record: DeterminationRecord,
  actionId: string,
  change: (action: ActionOfRecord) => ActionOfRecord,
): DeterminationRecord => ({ ...record, actions: record.actions.map((one) => (one.actionId === actionId ? change(one) : one)) });
