import type { CalendarDate } from '../kernel/instant.ts';
import type { TextRef } from '../kernel/typedText.ts';
import type { Hand, Party } from '../parties/index.ts';
import { sleepingTracks } from './determination.ts';
import { evolve } from './evolve.ts';
import type { RequestEvent } from './parts.ts';
import type { RequestState, TrackOutcome } from './state.ts';

/** What was said on one row, in the order in which it was said. A counter is a proposal on what the other side had proposed. */
export interface RowWord {
  readonly trackId: string;
  readonly sequence: number;
  readonly type: 'added' | 'proposed' | 'countered' | 'agreed' | 'closed' | 'withdrawn' | 'asked' | 'answered' | 'reopened' | 'woken';
  readonly by: Hand;
  readonly on: CalendarDate;
  readonly outcome: TrackOutcome | null;
  readonly text: TextRef | null;
  readonly askId: string | null;
}
type Words = Omit<RowWord, 'sequence' | 'by' | 'on'>;
const bare = { outcome: null, text: null, askId: null } as const;

/** Every word on every row, from the log: an earlier proposal stays beside the one that took its place. */
export function rowWords(events: readonly RequestEvent[]): readonly RowWord[] {
  let state: RequestState = { phase: 'unopened' };
  return events.flatMap((event, index) => {
    const words = wordsOf(event, state);
    state = evolve(state, event);
    const { by, on } = event;
    return words.map((word) => ({ ...word, sequence: index + 1, by, on }));
  });
}

function wordsOf(event: RequestEvent, before: RequestState): readonly Words[] {
  switch (event.type) {
    case 'ComponentAdded':
      return [{ ...bare, type: 'added', trackId: event.data.trackId }];
    case 'OutcomeProposed': {
      const { trackId, ...outcome } = event.data;
      const type = isCounter(before, trackId, event.by.party) ? 'countered' : 'proposed';
      return [{ ...bare, type, trackId, outcome, text: outcome.reason }];
    }
    case 'OutcomeAgreed':
      return [{ ...bare, type: 'agreed', trackId: event.data.trackId, outcome: outcomeOn(before, event.data.trackId) }];
    case 'RowClosedInDisagreement': {
      const { trackId, reason, reasonCodes } = event.data;
      return [
        {
          ...bare,
          type: 'closed',
          trackId,
          text: reason,
          outcome: { kind: 'notSelected', reason, reasonCodes, offers: null, until: null },
        },
      ];
    }
    case 'ComponentWithdrawn':
      return [{ ...bare, type: 'withdrawn', trackId: event.data.trackId, text: event.data.reason }];
    case 'OutcomeQuestioned':
      return [{ ...bare, type: 'asked', trackId: event.data.trackId, text: event.data.question, askId: event.data.askId }];
    case 'OutcomeQuestionAnswered':
      return [{ ...bare, type: 'answered', trackId: event.data.trackId, text: event.data.answer, askId: event.data.askId }];
    case 'DeferralTakenUp':
      return before.phase === 'deferred' ? sleepingTracks(before).map(({ trackId }) => ({ ...bare, type: 'reopened', trackId })) : [];
    case 'DeferredTracksWoken':
      return event.data.trackIds.map((trackId) => ({ ...bare, type: 'woken', trackId }));
    default:
      return [];
  }
}

const trackIn = (state: RequestState, trackId: string) =>
  'tracks' in state ? state.tracks.find((track) => track.trackId === trackId) : undefined;
const isCounter = (state: RequestState, trackId: string, party: Party): boolean => {
  const standing = trackIn(state, trackId)?.standing;
  return standing?.kind === 'proposed' && standing.by.party !== party;
};
const outcomeOn = (state: RequestState, trackId: string): TrackOutcome | null => {
  const standing = trackIn(state, trackId)?.standing;
  return standing?.kind === 'proposed' ? standing.outcome : null;
};
