import { saySubject } from '@ice-access/domain/wording';
import {
  Bars,
  Button,
  Chips,
  Disclosure,
  dateInWords,
  Empty,
  Failed,
  Loading,
  Main,
  numberInWords,
  Pager,
  PageTitle,
  Section,
  SelectField,
  StatusTag,
  Table,
  TextField,
} from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Outputs, trpc } from '../../api.ts';
import { type Filters, listedModels, type Model } from './filters.ts';
import { TileMap } from './TileMap.tsx';
import { stateNames } from './tiles.ts';

type Counts = NonNullable<Outputs['public']['counts']['participating']>;

const modelName = (model: Model) => saySubject(`delegation287g/${model}`);
const address = (filters: Filters) => {
  const search = new URLSearchParams(Object.entries(filters).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
  return `/who-has-an-agreement${search.size > 0 ? `?${search}` : ''}`;
};
const without = (filters: Filters, key: keyof Filters): Filters => {
  const { [key]: _gone, after: _page, ...rest } = filters;
  return rest;
};

function Figures({ counts }: { counts: Counts }) {
  const byState = new Map(
    counts.byState.map(({ state, byModel }) => [state, listedModels.reduce((sum, model) => sum + byModel[model], 0)]),
  );
  const most = [...byState].toSorted(([, a], [, b]) => b - a).slice(0, 5);
  const source = `${counts.source.publisher}, list of ${dateInWords(counts.source.asOf)} (${counts.source.fileName})`;
  return (
    <>
      <dl className="ax-figures">
        <div>
          <dt>agreements listed</dt>
          <dd>{numberInWords(counts.agreements)}</dd>
        </div>
        <div>
          <dt>agencies</dt>
          <dd>{numberInWords(counts.agencies)}</dd>
        </div>
        <div>
          <dt>states</dt>
          <dd>{counts.states}</dd>
        </div>
      </dl>
      <p className="ax-small ax-quiet ax-section-close">Source: {source}. Recorded from a published list, not made here.</p>
      <div className="ax-cols">
        <figure className="ax-map">
          <h2>By state</h2>
          <TileMap
            title={`Agreements listed by state, ${dateInWords(counts.source.asOf)}`}
            description={`Most: ${most.map(([state, count]) => `${stateNames[state] ?? state} ${count}`).join(', ')}. The table below has every state.`}
            counts={byState}
          />
          <figcaption>
            One square per state and for the District of Columbia (DC), all of one size, so that small states can be read. Agreements, not
            people or arrests.
          </figcaption>
          <Disclosure summary={`Show the ${counts.states} states as a table`}>
            <Table
              caption={`Agreements listed by state and model. Source: ${source}.`}
              look="lines"
              columns={[
                { key: 'state', head: 'State' },
                { key: 'all', head: 'All', numeric: true },
                ...listedModels.map((model) => ({ key: model, head: modelName(model), numeric: true })),
                { key: 'agencies', head: 'Agencies', numeric: true },
              ]}
              rows={[...counts.byState]
                .toSorted((a, b) => (byState.get(b.state) ?? 0) - (byState.get(a.state) ?? 0))
                .map(({ state, byModel, agencies }) => ({
                  key: state,
                  cells: [stateNames[state] ?? state, byState.get(state) ?? 0, ...listedModels.map((model) => byModel[model]), agencies],
                }))}
            />
          </Disclosure>
        </figure>
        <Section title="By model" className="ax-section-first">
          <Bars
            caption="Agreements listed by model"
            unit="Agreements"
            full={counts.agreements}
            bars={listedModels.map((model) => ({ label: modelName(model), value: counts.byModel[model] }))}
            note={`Full bar: all ${numberInWords(counts.agreements)} agreements. One agency can have several.`}
          />
        </Section>
      </div>
    </>
  );
}

function Find({ filters }: { filters: Filters }) {
  const router = useRouter();
  const [q, setQ] = useState(filters.q ?? '');
  const [state, setState] = useState(filters.state ?? '');
  const [model, setModel] = useState<Model | ''>(filters.model ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    router.history.push(
      address({ ...without(filters, 'after'), q: q.trim(), state, ...(model === '' ? { model: undefined } : { model }) } as Filters),
    );
  };
  return (
    <search>
      <form className="ax-filters" onSubmit={submit}>
        <TextField id="q" label="Agency or county" type="search" value={q} onChange={setQ} maxLength={120} />
        <SelectField
          id="state"
          label="State"
          none="All states"
          choices={Object.entries(stateNames)
            .map(([value, label]) => ({ value, label }))
            .toSorted((a, b) => a.label.localeCompare(b.label))}
          value={state}
          onChange={setState}
        />
        <SelectField
          id="model"
          label="Model"
          none="All models"
          choices={listedModels.map((value) => ({ value, label: modelName(value) }))}
          value={model}
          onChange={setModel}
        />
        <Button type="submit">Show agreements</Button>
      </form>
    </search>
  );
}

const safeLink = (url: string | null) => (url?.startsWith('https://') ? url : undefined);

function Rows({ filters }: { filters: Filters }) {
  const { after, ...rest } = filters;
  const { data, isError, refetch } = useQuery(
    trpc.public.listed.queryOptions({ ...rest, limit: 25, ...(after !== undefined && { cursor: after }) }),
  );
  if (isError) return <Failed title="The list did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the list" lines={8} />;
  if (data.rows.length === 0)
    return (
      <Empty title={Object.keys(rest).length === 0 ? 'No list has been loaded yet' : 'No agreement matches these filters'}>
        {Object.keys(rest).length === 0
          ? 'The operator loads the published lists. Then they stand here with their source and date.'
          : 'Take away a filter to see more.'}
      </Empty>
    );
  return (
    <>
      <Table
        caption="Agreements from published lists"
        captionHidden
        columns={[
          { key: 'agency', head: 'Agency' },
          { key: 'model', head: 'Program' },
          { key: 'signed', head: 'Signed' },
          { key: 'standing', head: 'On the list' },
          { key: 'text', head: 'Text' },
        ]}
        rows={data.rows.map((row) => ({
          key: row.key,
          cells: [
            <>
              {row.agency}
              <small>
                {row.county ? `${row.county}, ` : ''}
                {stateNames[row.state] ?? row.state}
              </small>
            </>,
            modelName(row.model),
            row.signedOn === null ? 'Not said' : dateInWords(row.signedOn),
            <>
              <StatusTag glyph={row.standing === 'listed' ? 'done' : 'later'} tone={row.standing === 'listed' ? 'good' : 'ink'}>
                {row.standing === 'listed'
                  ? row.kind === 'pending'
                    ? 'Listed as pending'
                    : 'Listed'
                  : row.standing === 'noLongerListed'
                    ? 'No longer listed'
                    : 'On an earlier list'}
              </StatusTag>
              <small>last on the list of {dateInWords(row.lastListedOn)}</small>
            </>,
            safeLink(row.agreementUrl) ? (
              <a key="text" href={safeLink(row.agreementUrl)} rel="noreferrer">
                Published text
                <span className="ax-hide"> of {row.agency}</span>
              </a>
            ) : (
              'Not published'
            ),
          ],
        }))}
      />
      <Pager
        summary={`${numberInWords(data.total)} in all`}
        previous={after ? address(without(filters, 'after')) : undefined}
        next={data.nextCursor ? address({ ...filters, after: data.nextCursor }) : undefined}
      />
    </>
  );
}

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
        <Find key={address(filters)} filters={filters} />
        <div className="ax-section-close">
          <Chips label="Filters" chips={on} clear={Object.keys(filters).length > 0 ? '/who-has-an-agreement' : undefined} />
        </div>
        <Rows filters={filters} />
      </Section>
    </Main>
  );
}
