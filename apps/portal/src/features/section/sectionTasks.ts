import { type Answers, type Edition, summaryOf } from '@ice-access/domain/assessment';
import type { Task } from '@ice-access/ui/assessment';

interface Parts {
  requestId: string;
  edition: Edition;
  answers: Answers;
  finished: (sectionId: string) => boolean;
}

/** The agency's sections as a list to go through. */
export function sectionTasks({ requestId, edition, answers, finished }: Parts): readonly Task[] {
  const summary = summaryOf(edition, answers);
  return edition.sections
    .filter(({ side }) => side === 'agency')
    .map(({ id, title }) => ({
      key: id,
      title,
      href: `/requests/${requestId}/sections/${id}`,
      says: '',
      state: finished(id) ? 'done' : (summary.sections.find((one) => one.id === id)?.state ?? 'notStarted'),
    }));
}
