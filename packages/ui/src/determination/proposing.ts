import { type Subject, subjectKey, subjects } from '@ice-access/domain/components';
import { awaitedEvents, type OutcomeKind, type ReasonCode, reasonCodesFor } from '@ice-access/domain/request';
import { en, sayAwaited, sayReasonCode, saySubject } from '@ice-access/domain/wording';
import type { StepField, StepValues } from '../request/StepFields.tsx';
import { both, type DeskStep, orNull } from './desk.ts';
import type { TableRow } from './shapes.ts';

const kinds = ['selected', 'notSelected', 'offeredInstead', 'deferred'] as const satisfies readonly OutcomeKind[];
const isKind =
  (wanted: OutcomeKind) =>
  ({ kind }: StepValues): boolean =>
    kind === wanted;

/** Programs that are not on the table yet. */
export const notConsidered = (rows: readonly TableRow[]): readonly Subject[] => {
  const known = new Set(rows.map(({ subject }) => subjectKey(subject)));
  return subjects.filter((subject) => !known.has(subjectKey(subject)));
};
export const programChoices = (of: readonly Subject[]) => of.map(subjectKey).map((value) => ({ value, label: saySubject(value) }));

/** Reasons from the list: each kind of outcome has its own. */
export const reasonsField = (kind: OutcomeKind, when?: StepField['when']): StepField => ({
  kind: 'several',
  name: `reasons-${kind}`,
  label: 'Reasons, from the list',
  choices: reasonCodesFor(kind).map((value) => ({ value, label: sayReasonCode(value) })),
  missing: 'Choose at least one reason from the list.',
  ...(when === undefined ? {} : { when }),
});
export const reasonsIn = (values: StepValues, kind: OutcomeKind): readonly ReasonCode[] => {
  const chosen = (values[`reasons-${kind}`] ?? '').split(' ');
  return reasonCodesFor(kind).filter((code) => chosen.includes(code));
};

const awaiting = (values: StepValues): boolean => isKind('deferred')(values) && values.awaited === 'event';

/** What becomes of one program: the kind, what belongs to it, and why. */
export function proposing({ row, rows, id }: { row: TableRow; rows: readonly TableRow[]; id: string }): DeskStep {
  const free = notConsidered(rows);
  return {
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: 'What do you propose?',
        choices: kinds.map((value) => ({ value, label: en.request.outcomeKinds[value] })),
        missing: 'Choose what you propose.',
      },
      {
        kind: 'select',
        name: 'offers',
        label: 'Which program instead?',
        choices: programChoices(free),
        when: isKind('offeredInstead'),
        missing: 'Choose the program that is offered instead.',
      },
      {
        kind: 'choice',
        name: 'awaited',
        label: 'Deferred until when?',
        choices: [
          { value: 'date', label: 'A date', hint: 'On that day the row wakes up by itself.' },
          { value: 'event', label: 'Something that has to happen first', hint: 'Either side records it; then the row wakes up at once.' },
        ],
        when: isKind('deferred'),
        missing: 'Choose what the row waits for.',
      },
      {
        kind: 'select',
        name: 'awaits',
        label: 'What has to happen first?',
        choices: awaitedEvents.map((value) => ({ value, label: sayAwaited(value) })),
        when: awaiting,
        missing: 'Choose what has to happen first.',
      },
      {
        kind: 'date',
        name: 'until',
        label: 'Date',
        hint: 'Where something has to happen first, this is the day on which both sides look again.',
        when: isKind('deferred'),
        missing: 'Enter a date that lies ahead.',
      },
      ...kinds.map((kind) => reasonsField(kind, isKind(kind))),
      { kind: 'words', name: 'reason', label: 'Reason, in your words', missing: 'Give the reason. The other side reads it.', seenBy: both },
    ],
    payload: (values) => {
      const { kind, offers, until = '', reason } = values;
      const chosen = kinds.find((one) => one === kind);
      const subject = free.find((one) => subjectKey(one) === offers);
      return {
        trackId: row.trackId,
        kind,
        reason,
        reasonCodes: chosen === undefined ? [] : reasonsIn(values, chosen),
        offers: kind === 'offeredInstead' && subject !== undefined ? { trackId: id, subject } : null,
        until: kind === 'deferred' ? until : null,
        awaits: awaiting(values) ? orNull(values.awaits) : null,
      };
    },
  };
}
