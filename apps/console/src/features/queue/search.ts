import { componentSlugs } from '@ice-access/domain/components';
import { requestPhases } from '@ice-access/domain/request';
import * as z from 'zod/mini';

export const views = ['mine', 'late', 'unassigned', 'waitingAgency', 'held', 'all'] as const;
export type View = (typeof views)[number];

/** The filters are the address: a link to a view can be sent to a colleague. A slip in the address is left out. */
export const queueSearch = z.object({
  view: z.catch(z.enum(views), 'mine'),
  q: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
  phase: z.catch(z.optional(z.enum(requestPhases)), undefined),
  component: z.catch(z.optional(z.enum(componentSlugs)), undefined),
  state: z.catch(z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))), undefined),
  fieldOffice: z.catch(z.optional(z.string().check(z.maxLength(60))), undefined),
  liaison: z.catch(z.optional(z.string().check(z.maxLength(64))), undefined),
  cursor: z.catch(z.optional(z.string().check(z.maxLength(400))), undefined),
});
export type QueueSearch = z.output<typeof queueSearch>;

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
