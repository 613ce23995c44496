import { componentSlugs, components } from '@ice-access/domain/components';
import { standingPhases } from '@ice-access/domain/request';
import { sayPhase } from '@ice-access/domain/wording';
import { Anchor, Chips, Empty, Main, Pager, PageTitle, SelectField } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { LoadCard } from './LoadCard.tsx';
import { viewNames } from './names.ts';
import { QueueTable } from './QueueTable.tsx';
import { filtersOf, type QueueSearch, queueHref, views } from './search.ts';

const sayCount = ({ count, capped }: { count: number; capped: boolean }) => (capped ? 'more than 10,000' : count.toLocaleString('en-US'));
const sayTotal = ({ count, capped }: { count: number; capped: boolean }) =>
  capped ? 'more than 10,000 cases' : count === 1 ? '1 case' : `${count.toLocaleString('en-US')} cases`;

/** The queue: whose turn, what is late, filters in the address. */
export function QueuePage({ search }: { search: QueueSearch }) {
  const router = useRouter();
  const { data: list } = useSuspenseQuery(trpc.request.list.queryOptions({ ...filtersOf(search), limit: 25 }));
  const { data: counts } = useSuspenseQuery(trpc.queue.counts.queryOptions());
  const go = (change: Partial<QueueSearch>) => router.history.push(queueHref({ ...search, cursor: undefined, ...change }));
  const { cursor: _cursor, ...filters } = search;
  return (
    <Main>
      <PageTitle
        title={`Queue: ${viewNames[search.view]}`}
        head="Queue"
        says="Requests, late ones first. Each row says whose turn it is and by when."
      />
      <nav aria-label="Views">
        <ul className="ax-views">
          {views.map((view) => (
            <li key={view}>
              <Anchor href={queueHref({ view })} aria-current={view === search.view ? 'page' : undefined}>
                {viewNames[view]} <span>{sayCount(counts.views[view])}</span>
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      <section className="ax-filters" aria-label="Filters">
        <SelectField
          id="component"
          label="Program"
          none="All programs"
          choices={componentSlugs.map((slug) => ({ value: slug, label: components[slug].name }))}
          value={search.component ?? ''}
          onChange={(component) => go({ component: component || undefined })}
        />
        <SelectField
          id="phase"
          label="Phase"
          none="All phases"
          choices={[...standingPhases, 'onHold' as const].map((phase) => ({ value: phase, label: sayPhase('request', phase).name }))}
          value={search.phase === undefined ? '' : (search.phase as (typeof standingPhases)[number])}
          onChange={(phase) => go({ phase: phase || undefined })}
        />
      </section>
      <Chips
        label="Filters in use"
        chips={chipsOf(filters)}
        clear={Object.keys(filters).length > 1 ? queueHref({ view: search.view }) : undefined}
      />
      {list.rows.length === 0 ? (
        <Empty title="Nothing here" action={<Anchor href={queueHref({ view: 'all' })}>See all cases</Anchor>}>
          {search.view === 'mine' ? 'No case waits for your office with these filters.' : 'No case fits this view with these filters.'}
        </Empty>
      ) : (
        <>
          <QueueTable rows={list.rows} view={search.view} />
          <Pager
            summary={`${list.rows.length} of ${sayTotal(list.total)}`}
            previous={search.cursor === undefined ? undefined : queueHref(filters)}
            next={list.nextCursor === null ? undefined : queueHref({ ...filters, cursor: list.nextCursor })}
          />
        </>
      )}
      <LoadCard />
    </Main>
  );
}

function chipsOf(filters: Omit<QueueSearch, 'cursor'>) {
  const without = (name: keyof QueueSearch) => queueHref({ ...filters, [name]: undefined });
  return [
    filters.q && { text: `Words: ${filters.q}`, href: without('q'), on: true },
    filters.component && { text: `Program: ${components[filters.component].name}`, href: without('component'), on: true },
    filters.phase && { text: `Phase: ${sayPhase('request', filters.phase).name}`, href: without('phase'), on: true },
    filters.state && { text: `State: ${filters.state}`, href: without('state'), on: true },
    filters.fieldOffice && { text: `Field office: ${filters.fieldOffice}`, href: without('fieldOffice'), on: true },
    filters.liaison && { text: 'One liaison', href: without('liaison'), on: true },
  ].flatMap((chip) => (chip ? [chip] : []));
}
