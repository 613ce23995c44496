import { Bars, Disclosure, dateInWords, numberInWords, Section, Table } from '@ice-access/ui/primitives';
import type { Outputs } from '../../api.ts';
import { modelName } from './addresses.ts';
import { listedModels } from './filters.ts';
import { TileMap } from './TileMap.tsx';
import { stateNames } from './tiles.ts';

type Counts = NonNullable<Outputs['public']['counts']['participating']>;

/** How many agreements are listed: figures, a map with its table, bars. */
export function Figures({ counts }: { counts: Counts }) {
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
