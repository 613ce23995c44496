import { Button, SelectField, TextField } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { address, modelName, without } from './addresses.ts';
import { type Filters, listedModels, type Model } from './filters.ts';
import { stateNames } from './tiles.ts';

/** Words, state and model to look for. The answer is an address. */
export function FindForm({ filters }: { filters: Filters }) {
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
