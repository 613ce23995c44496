import { editionFor } from './look.ts';
import type { Case } from './useCase.ts';

/** The one thing that this agency is asked to do now, and the page where it is done. */
export function firstStep({ view, actions, agreements, nextStep }: Case): { label: string; page: string } | undefined {
  const open = (type: string) => actions.some((action) => action.type === type && action.shut === undefined);
  if (open('AnswerLapseNotice')) return { label: 'Answer the notice', page: 'answer-notice' };
  if (open('TakeOverRequest')) return { label: 'Take over this request', page: 'take-over' };
  switch (view.phase) {
    case 'draft':
      return { label: 'Go on with the draft', page: 'tasks' };
    case 'returned':
      return { label: 'Complete the request', page: 'tasks' };
    case 'assessing': {
      const next = editionFor(view)?.sections.find(({ id, side }) => side === 'agency' && view.sections[id]?.finished === null);
      return next && { label: `Answer “${next.title}”`, page: `sections/${next.id}` };
    }
    case 'determining':
      return nextStep.holder === 'agency' || nextStep.holder === 'both'
        ? { label: 'Go to the determination', page: 'determination' }
        : undefined;
    case 'approved':
      return agreements.length > 0
        ? { label: agreements.length === 1 ? 'Go to the agreement' : 'Go to the agreements', page: 'agreement' }
        : undefined;
    default:
      return undefined;
  }
}
