import { type Answers, type Edition, summaryOf } from '@ice-access/domain/assessment';
import type { Task } from '@ice-access/ui/assessment';

interface Parts {
  requestId: string;
  edition: Edition;
  answers: Answers;
  /** In the assessment a section is done when it was handed over; before, when everything needed is answered. */
  finished: ((sectionId: string) => boolean) | undefined;
}

/** The agency's sections as a list to go through. */
export function sectionTasks({ requestId, edition, answers, finished }: Parts): readonly Task[] {
  const summary = summaryOf(edition, answers);
  return edition.sections
    .filter(({ side }) => side === 'agency')
    .map(({ id, title }) => {
      const state = summary.sections.find((one) => one.id === id)?.state ?? 'notStarted';
      const open = state === 'done' ? 'inProgress' : state;
      return {
        key: id,
        title,
        href: `/requests/${requestId}/sections/${id}`,
        says: '',
        state: finished === undefined ? state : finished(id) ? 'done' : open,
      };
    });
}
