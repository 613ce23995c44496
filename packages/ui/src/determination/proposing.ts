import { type Subject, subjectKey, subjects } from '@ice-access/domain/components';
import type { OutcomeKind, Track } from '@ice-access/domain/request';
import { en, saySubject } from '@ice-access/domain/wording';
import type { StepValues } from '../request/StepFields.tsx';
import type { DeskStep } from './desk.ts';

const kinds = ['selected', 'notSelected', 'offeredInstead', 'deferred'] as const satisfies readonly OutcomeKind[];
const isKind =
  (...wanted: readonly OutcomeKind[]) =>
  ({ kind }: StepValues): boolean =>
    wanted.some((one) => one === kind);

/** Programs that are not on the table yet. */
export const notConsidered = (tracks: readonly Track[]): readonly Subject[] => {
  const known = new Set(tracks.map(({ subject }) => subjectKey(subject)));
  return subjects.filter((subject) => !known.has(subjectKey(subject)));
};
export const programChoices = (of: readonly Subject[]) => of.map(subjectKey).map((value) => ({ value, label: saySubject(value) }));

interface Asking {
  readonly track: Track;
  readonly tracks: readonly Track[];
  readonly newId: () => string;
}

/** What becomes of one program: the kind, what belongs to it, and why. */
export function proposing({ track, tracks, newId }: Asking): DeskStep {
  const free = notConsidered(tracks);
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
      { kind: 'date', name: 'until', label: 'Until when?', when: isKind('deferred'), missing: 'Enter a date that lies ahead.' },
      {
        kind: 'words',
        name: 'reason',
        label: 'Reason',
        missing: 'Give the reason. The other side reads it.',
        seenBy: 'Visible to the agency and to ICE',
      },
    ],
    payload: ({ kind, offers, until = '', reason }) => {
      const subject = free.find((one) => subjectKey(one) === offers);
      return {
        trackId: track.trackId,
        kind,
        reason,
        offers: kind === 'offeredInstead' && subject !== undefined ? { trackId: newId(), subject } : null,
        until: kind === 'deferred' ? until : null,
      };
    },
  };
}
