import type { Choice } from '../primitives/ChoiceFields.tsx';
import type { StepField, StepValues } from '../request/StepFields.tsx';

/** A form of talk: the same fields and the same words on both sides. */
export interface TalkForm {
  readonly fields: readonly StepField[];
  payload(values: StepValues): object;
}

const field = (name: string, kind: StepField['kind'], label: string, more: Partial<StepField> = {}): StepField => ({
  name,
  kind,
  label,
  ...more,
});
const filled = (values: StepValues, names: readonly string[]): object =>
  Object.fromEntries(names.flatMap((name) => ((values[name] ?? '').trim() === '' ? [] : [[name, values[name]]])));
const orNull = (typed = ''): string | null => (typed.trim() === '' ? null : typed);

/** Asks the other side about one question of the assessment. */
export const askForm = (questions: readonly Choice[]): TalkForm => ({
  fields: [
    field('questionId', 'select', 'Question of the assessment', { choices: questions }),
    field('text', 'words', 'What you want to know'),
    field('dueOn', 'date', 'Answer wanted by', { hint: 'The other side sees this date. The request does not wait for it.' }),
  ],
  payload: ({ questionId, text, dueOn }) => ({ threadId: crypto.randomUUID(), questionId, text, dueOn }),
});

/** Writes in a thread; with a date where something is asked back. */
export const replyForm = (threadId: string): TalkForm => ({
  fields: [
    field('text', 'words', 'Your reply'),
    field('dueOn', 'date', 'Answer wanted by', { optional: true, hint: 'Only when you ask something back.' }),
  ],
  payload: ({ text, dueOn = '' }) => ({ threadId, text, dueOn: orNull(dueOn) }),
});

/** Closes a thread. */
export const closeForm = (threadId: string): TalkForm => ({ fields: [], payload: () => ({ threadId }) });

/** Records a visit, a meeting or a call. */
export const meetingForm = (documents: readonly Choice[]): TalkForm => ({
  fields: [
    field('kind', 'choice', 'What it was', {
      choices: [
        { value: 'visit', label: 'Visit' },
        { value: 'meeting', label: 'Meeting' },
        { value: 'call', label: 'Call' },
      ],
      initial: 'meeting',
    }),
    field('heldOn', 'date', 'Date'),
    field('place', 'line', 'Place', { optional: true }),
    field('attendees', 'words', 'Who attended', { optional: true, hint: 'Offices instead of names where you can.' }),
    field('whatWasSeen', 'words', 'What was seen', { optional: true }),
    field('minutes', 'words', 'Minutes', { hint: 'What was said and settled.' }),
    field('documentId', 'select', 'Signed minutes, if there are any', {
      choices: documents,
      optional: true,
      hint: 'Attach it under Documents first.',
    }),
  ],
  payload: (values) => ({
    heldOn: values.heldOn,
    minutes: values.minutes,
    documentId: orNull(values.documentId),
    ...filled(values, ['kind', 'place', 'attendees', 'whatWasSeen']),
  }),
});

/** Says that minutes are right as written, or adds a note; the side that wrote them can only add a note. */
export const acknowledgeForm = (meetingId: string, isOwn: boolean): TalkForm => ({
  fields: isOwn
    ? [field('note', 'words', 'Note')]
    : [
        field('how', 'choice', 'The minutes', {
          choices: [
            { value: 'asWritten', label: 'Are right as written' },
            { value: 'withNote', label: 'Need a note' },
          ],
        }),
        field('note', 'words', 'Note', { when: ({ how }) => how === 'withNote' }),
      ],
  payload: ({ note = '' }) => ({ meetingId, note: orNull(note) }),
});

/** The agency's word on how its request ended. */
export const disputeForm = (documents: readonly Choice[]): TalkForm => ({
  fields: [
    field('statement', 'words', 'How it was, in your agency’s words', { hint: 'This stays on the case for good.' }),
    field('documentId', 'select', 'A document that shows it', {
      choices: documents,
      optional: true,
      hint: 'Attach it under Documents first.',
    }),
  ],
  payload: ({ statement, documentId }) => ({ statement, documentId: orNull(documentId) }),
});

/** ICE's answer to it. */
export const answerDisputeForm: TalkForm = {
  fields: [
    field('stands', 'choice', 'What ICE says', {
      choices: [
        { value: 'yes', label: 'The ending stands' },
        { value: 'no', label: 'The ending was wrong: the agency can go on with a linked request' },
      ],
    }),
    field('statement', 'words', 'Why, in words that the agency reads', { hint: 'This stays on the case for good.' }),
  ],
  payload: ({ stands, statement }) => ({ statement, stands: stands === 'yes' }),
};
