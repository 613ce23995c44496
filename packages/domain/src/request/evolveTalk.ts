import { inPhase } from './inPhase.ts';
import type { RequestEvent } from './parts.ts';
import { doneAgain } from './sendingBack.ts';
import type { Assessed, In, PlannedAction, RequestState, Track } from './state.ts';
import { nobodyYet, onTrack, shaped, withTracks } from './tableChanges.ts';

type Told<Type extends RequestEvent['type']> = Extract<RequestEvent, { type: Type }>;
export type TalkEvent = Told<
  | 'OutcomeQuestioned'
  | 'OutcomeQuestionAnswered'
  | 'ComponentWithdrawn'
  | 'DisagreementRecorded'
  | 'DisagreementAnswered'
  | 'RowClosedInDisagreement'
  | 'ActionPlanned'
  | 'ActionChanged'
  | 'ActionDropped'
  | 'ActionDone'
  | 'ResourcesStated'
  | 'DeferredTracksWoken'
>;

/** What the sides say to each other on the table, and what they plan: the state after one such event. */
export function evolveTalk(state: RequestState, event: TalkEvent): RequestState {
  const { by, on } = event;
  switch (event.type) {
    case 'OutcomeQuestioned': {
      const { askId, trackId } = event.data;
      const request = inPhase(state, 'determining');
      return shaped({ ...request, questions: [...(request.questions ?? []), { askId, trackId, by, answered: false }] }, event);
    }
    case 'OutcomeQuestionAnswered': {
      const request = inPhase(state, 'determining');
      const questions = (request.questions ?? []).map((one) => (one.askId === event.data.askId ? { ...one, answered: true } : one));
      return shaped({ ...request, questions }, event);
    }
    case 'ComponentWithdrawn': {
      const standing = { kind: 'withdrawn', by, on, reason: event.data.reason } as const;
      return onTable(state, event.data.trackId, () => standing);
    }
    case 'RowClosedInDisagreement': {
      const { trackId, disagreementId, reason, reasonCodes } = event.data;
      const outcome = { kind: 'notSelected', reason, reasonCodes, offers: null, until: null } as const;
      const closed = onTable(state, trackId, ({ standing }) => {
        if (standing.kind !== 'proposed') throw new Error('closed, but not proposed');
        return { kind: 'closed', proposedBy: standing.by, closedBy: by, on, disagreementId, outcome };
      });
      return shaped(closed, event);
    }
    case 'DisagreementRecorded': {
      const request = inPhase(state, 'determining', 'deferred', 'headquartersReview');
      return { ...request, disagreements: [...(request.disagreements ?? []), { ...event.data, by, on, answer: null }] };
    }
    case 'DisagreementAnswered': {
      const request = inPhase(state, 'determining', 'deferred', 'headquartersReview');
      const { disagreementId, text } = event.data;
      const disagreements = (request.disagreements ?? []).map((one) =>
        one.disagreementId === disagreementId ? { ...one, answer: { by, on, text } } : one,
      );
      return { ...request, disagreements };
    }
    case 'ActionPlanned':
      return withPlan(state, (plan) => [...plan, { ...event.data, done: null }]);
    case 'ActionChanged': {
      const { actionId, what, dueOn } = event.data;
      return withPlan(state, (plan) => plan.map((one) => (one.actionId === actionId ? { ...one, what, dueOn } : one)));
    }
    case 'ActionDropped':
      return withPlan(state, (plan) => plan.filter(({ actionId }) => actionId !== event.data.actionId));
    case 'ActionDone': {
      const request = inPhase(state, 'determining', 'headquartersReview', 'approved');
      const done = { by, on: event.data.doneOn };
      const actions = planOf(request).map((one) => (one.actionId === event.data.actionId ? { ...one, done } : one));
      return { ...request, actions };
    }
    case 'ResourcesStated': {
      const request = inPhase(state, 'determining', 'headquartersReview');
      return doneAgain({ ...request, resources: { ...event.data, by, on } }, 'resources');
    }
    case 'DeferredTracksWoken': {
      const request = inPhase(state, 'approved');
      return { ...request, woken: [...(request.woken ?? []), ...event.data.trackIds] };
    }
  }
}

const planOf = ({ actions }: Pick<Assessed, 'actions'>): readonly PlannedAction[] => actions ?? [];

function onTable(state: RequestState, trackId: string, change: (track: Track) => Track['standing']): In<'determining'> {
  const request = inPhase(state, 'determining');
  return withTracks(
    request,
    onTrack(request.tracks, trackId, (track) => ({ ...track, standing: change(track) })),
  );
}

/** The plan is part of the table that both concur with: another plan voids the concurrences, and nothing else. */
function withPlan(state: RequestState, change: (plan: readonly PlannedAction[]) => readonly PlannedAction[]): In<'determining'> {
  const request = doneAgain(inPhase(state, 'determining'), 'actionPlan');
  return { ...request, actions: change(planOf(request)), concurred: nobodyYet };
}
