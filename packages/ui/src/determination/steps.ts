import type { AwaitedEvent } from '@ice-access/domain/request';
import { sayAwaited } from '@ice-access/domain/wording';
import { both, type DeskStep, orNull } from './desk.ts';
import { reasonsField, reasonsIn } from './proposing.ts';
import type { PlannedAction } from './shapes.ts';

const words = (name: string, label: string) => ({ kind: 'words', name, label, seenBy: both }) as const;

/** Asks about what is proposed for one program. */
export const asking = (trackId: string, askId: string): DeskStep => ({
  fields: [words('question', 'Your question')],
  payload: ({ question }) => ({ askId, trackId, question }),
});
export const answering = (askId: string): DeskStep => ({
  fields: [words('answer', 'Your answer')],
  payload: ({ answer }) => ({ askId, answer }),
});
/** Records that this side does not agree: with one row, or with the whole. */
export const disagreeing = (trackId: string | null, disagreementId: string): DeskStep => ({
  fields: [words('text', 'What your side does not agree with, and why')],
  payload: ({ text }) => ({ disagreementId, trackId, text }),
});
export const answeringDisagreement = (disagreementId: string): DeskStep => ({
  fields: [words('text', 'Your answer')],
  payload: ({ text }) => ({ disagreementId, text }),
});
export const withdrawing = (trackId: string): DeskStep => ({
  fields: [words('reason', 'Reason')],
  payload: ({ reason }) => ({ trackId, reason }),
});
/** Closes a row with which the agency does not agree: it stays on record. */
export const closing = (trackId: string): DeskStep => ({
  fields: [reasonsField('notSelected'), words('reason', 'Reason, in your words')],
  payload: (values) => ({ trackId, reason: values.reason, reasonCodes: reasonsIn(values, 'notSelected') }),
});

/** What one side does before the agreement, and by when. */
export const planning = (actionId: string): DeskStep => ({
  fields: [
    {
      kind: 'choice',
      name: 'side',
      label: 'Who does it?',
      choices: [
        { value: 'agency', label: 'The agency' },
        { value: 'ice', label: 'ICE' },
      ],
    },
    words('what', 'What is to be done'),
    { kind: 'date', name: 'dueOn', label: 'By when' },
  ],
  payload: ({ side, what, dueOn }) => ({ actionId, side, what, dueOn }),
});
export const changing = ({ actionId, what, dueOn }: PlannedAction): DeskStep => ({
  fields: [
    { ...words('what', 'What is to be done'), initial: what !== null && 'text' in what ? what.text : '' },
    { kind: 'date', name: 'dueOn', label: 'By when', initial: dueOn },
    words('reason', 'Why it changes'),
  ],
  payload: (values) => ({ actionId, what: values.what, dueOn: values.dueOn, reason: values.reason }),
});
export const dropping = ({ actionId }: PlannedAction): DeskStep => ({
  fields: [words('reason', 'Why it is dropped')],
  payload: ({ reason }) => ({ actionId, reason }),
});
export const finishing = ({ actionId }: PlannedAction, today: string): DeskStep => ({
  fields: [{ kind: 'date', name: 'doneOn', label: 'Done on', initial: today }],
  payload: ({ doneOn }) => ({ actionId, doneOn }),
});

/** Records that what a row waits for has happened. */
export const happening = (awaited: readonly AwaitedEvent[], today: string): DeskStep => ({
  fields: [
    { kind: 'select', name: 'awaits', label: 'What happened?', choices: awaited.map((value) => ({ value, label: sayAwaited(value) })) },
    { kind: 'date', name: 'happenedOn', label: 'On which day?', initial: today },
    words('statement', 'What shows it'),
    { kind: 'file', name: 'documentId', label: 'Evidence as a file', optional: true },
  ],
  payload: ({ awaits, happenedOn, statement, documentId }) => ({ awaits, happenedOn, statement, documentId: orNull(documentId) }),
});

const figure = (typed = ''): number | null => (typed.trim() === '' ? null : Number(typed.replaceAll(/[ ,]/g, '')));
const figureField = (name: string, label: string, hint: string) =>
  ({
    kind: 'line',
    name,
    label,
    hint,
    optional: true,
    wants: (typed: string) => (/^\d+$/.test(String(figure(typed))) ? undefined : `Enter a whole number, for example 2: ${label}`),
  }) as const;

/** What ICE can give for this agency: figures and a statement. */
export const stating: DeskStep = {
  fields: [
    figureField('supervisors', 'Supervisors', 'ICE officers who can supervise, by number.'),
    figureField('seats', 'Training seats', 'Seats in classes that are planned.'),
    figureField('beds', 'Beds', 'Places where persons in custody can be held for ICE.'),
    figureField('fundsUsd', 'Funds, in US dollars', 'Of the present budget year.'),
    words('statement', 'Statement'),
  ],
  payload: ({ supervisors, seats, beds, fundsUsd, statement }) => ({
    supervisors: figure(supervisors),
    seats: figure(seats),
    beds: figure(beds),
    fundsUsd: figure(fundsUsd),
    statement,
  }),
};
/** The words of ICE's counsel. */
export const commenting: DeskStep = {
  fields: [{ kind: 'words', name: 'comment', label: 'Comment of counsel', seenBy: 'Only ICE sees this. Both sides see that it exists.' }],
  payload: ({ comment }) => ({ comment }),
};
