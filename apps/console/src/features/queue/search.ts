import { componentSlugs } from '@ice-access/domain/components';
import { requestPhases } from '@ice-access/domain/request';
import { oneOf, oneOfFirst, type SearchOf, searchOf, upTo } from '../../search.ts';

export const views = ['mine', 'late', 'questions', 'unassigned', 'waitingAgency', 'held', 'holdsOverdue', 'disputed', 'all'] as const;
export type View = (typeof views)[number];

/** The filters are the address: a link to a view can be sent to a colleague. */
export const queueSearch = searchOf({
  view: oneOfFirst(views),
  q: upTo(100),
  phase: oneOf(requestPhases),
  component: oneOf(componentSlugs),
  state: upTo(2, /^[A-Z]{2}$/),
  fieldOffice: upTo(60),
  liaison: upTo(64),
  cursor: upTo(400),
});
export type QueueSearch = SearchOf<typeof queueSearch>;

/** The address of the queue with these filters. */
export function queueHref(search: Partial<QueueSearch>): string {
  const words = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as [string, string]],
  );
  return `/queue?${new URLSearchParams(words)}`;
}

/** What the list asks the server for. A view is a set of filters with a name. */
export function filtersOf({ view, phase, component, q, state, fieldOffice, liaison, cursor }: QueueSearch) {
  return {
    view,
    sort: 'due' as const,
    ...(q === undefined ? {} : { q }),
    ...(phase === undefined ? {} : { phase: [phase] }),
    ...(component === undefined ? {} : { component: [component] }),
    ...(state === undefined ? {} : { state }),
    ...(fieldOffice === undefined ? {} : { fieldOffice }),
    ...(liaison === undefined ? {} : { liaison }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
