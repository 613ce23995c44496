import { componentSlugs, components } from '@ice-access/domain';
import { Anchor, Button, NumberField, SelectField } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type CapacitySearch, capacityHref, countMax } from './search.ts';

interface Offices {
  readonly fieldOffices: readonly { readonly key: string; readonly name: string }[];
}

const text = (count: number | undefined): string => (count === undefined ? '' : String(count));
/** What is said of a slip in a number. */
const slipIn = (typed: string): string | undefined =>
  typed === '' || /^[1-9]\d{0,3}$/.test(typed) ? undefined : `Enter a whole number from 1 to ${countMax}, or nothing.`;

/** What to try out. The answer is an address. */
export function WhatIfForm({ search, fieldOffices }: { search: CapacitySearch } & Offices) {
  const router = useRouter();
  const [typed, setTyped] = useState({
    liaisons: text(search.liaisons),
    at: search.at ?? '',
    seats: text(search.seats),
    hold: search.hold ?? '',
    each: text(search.each),
  });
  const [tried, setTried] = useState(false);
  const set = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value });
  const slip = (name: 'liaisons' | 'seats' | 'each') => (tried ? slipIn(typed[name]) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const slipped = (['liaisons', 'seats', 'each'] as const).find((name) => slipIn(typed[name]) !== undefined);
    if (slipped === undefined) router.history.push(capacityHref(typed));
    else document.getElementById(slipped)?.focus();
  };
  return (
    <form className="ax-filters ax-filters--wide" aria-label="What if" onSubmit={submit} noValidate>
      <NumberField id="liaisons" label="Liaisons added" value={typed.liaisons} error={slip('liaisons')} onChange={set('liaisons')} />
      <SelectField
        id="at"
        label="At the field office"
        none="Where each has the most"
        choices={fieldOffices.map(({ key, name }) => ({ value: key, label: name }))}
        value={typed.at}
        onChange={set('at')}
      />
      <NumberField id="seats" label="Seats of a new class" value={typed.seats} error={slip('seats')} onChange={set('seats')} />
      <SelectField
        id="hold"
        label="Program put on hold"
        none="None"
        choices={componentSlugs.map((slug) => ({ value: slug, label: components[slug].name }))}
        value={typed.hold}
        onChange={set('hold')}
      />
      <NumberField id="each" label="Officers for each supervisor" value={typed.each} error={slip('each')} onChange={set('each')} />
      <Button type="submit">Show what would change</Button>
      <Anchor href="/capacity">Back to how it is</Anchor>
    </form>
  );
}
