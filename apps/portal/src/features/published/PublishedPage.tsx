import { Chips, Empty, Failed, Loading, Main, PageTitle, Section } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { address, modelName, without } from './addresses.ts';
import { Figures } from './Figures.tsx';
import { FindForm } from './FindForm.tsx';
import type { Filters } from './filters.ts';
import { Rows } from './Rows.tsx';
import { stateNames } from './tiles.ts';

/** Who has an agreement, as published lists say it: counts, a map with its table, and a list to search. */
export function PublishedPage({ filters }: { filters: Filters }) {
  const counts = useQuery(trpc.public.counts.queryOptions());
  const on = [
    filters.state && { text: `State: ${stateNames[filters.state] ?? filters.state}`, href: address(without(filters, 'state')), on: true },
    filters.model && { text: `Model: ${modelName(filters.model)}`, href: address(without(filters, 'model')), on: true },
    filters.q && { text: `Words: ${filters.q}`, href: address(without(filters, 'q')), on: true },
    {
      text: 'Pending',
      href: filters.kind === 'pending' ? address(without(filters, 'kind')) : address({ ...without(filters, 'after'), kind: 'pending' }),
      on: filters.kind === 'pending',
    },
    {
      text: 'No longer listed',
      href:
        filters.standing === 'noLongerListed'
          ? address(without(filters, 'standing'))
          : address({ ...without(filters, 'after'), standing: 'noLongerListed' }),
      on: filters.standing === 'noLongerListed',
    },
  ].filter((chip) => typeof chip === 'object');
  return (
    <Main>
      <PageTitle
        title="Who has an agreement"
        says="Agreements that ICE has published, by state and model, each with its date and source. Public, no sign-in."
      />
      {counts.isError ? (
        <Failed title="The figures did not load" again={() => void counts.refetch()} />
      ) : counts.data === undefined ? (
        <Loading what="the figures" lines={6} />
      ) : counts.data.participating === null ? (
        <Empty title="No list has been loaded yet">
          The operator loads the published lists. Then the figures stand here with their source and date.
        </Empty>
      ) : (
        <Figures counts={counts.data.participating} />
      )}
      <Section title="Find an agreement">
        <FindForm key={address(filters)} filters={filters} />
        <div className="ax-section-close">
          <Chips label="Filters" chips={on} clear={Object.keys(filters).length > 0 ? '/who-has-an-agreement' : undefined} />
        </div>
        <Rows filters={filters} />
      </Section>
    </Main>
  );
}
