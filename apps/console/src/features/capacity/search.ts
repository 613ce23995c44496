import { nothingChanged, usualPerSupervisor, type WhatIf } from '@ice-access/domain/capacity';
import { componentSlugs } from '@ice-access/domain/components';
import { oneOf, type SearchOf, searchOf, upTo, wholeUpTo } from '../../search.ts';

/** More than anybody would try out. */
export const countMax = 9999;

/** What is tried out is the address: a link to it can be sent to a colleague. */
export const capacitySearch = searchOf({
  liaisons: wholeUpTo(countMax),
  at: upTo(60),
  seats: wholeUpTo(countMax),
  hold: oneOf(componentSlugs),
  each: wholeUpTo(countMax),
});
export type CapacitySearch = SearchOf<typeof capacitySearch>;

/** The change that the address describes; null where it describes none. */
export function whatIfOf({ liaisons, at, seats, hold, each }: CapacitySearch): WhatIf | null {
  if (liaisons === undefined && seats === undefined && hold === undefined && each === undefined) return null;
  return {
    ...nothingChanged,
    liaisons: liaisons ?? 0,
    fieldOffice: at ?? null,
    seats: seats ?? 0,
    hold: hold ?? null,
    perSupervisor: each ?? usualPerSupervisor,
  };
}

/** The address of the page with this change. */
export function capacityHref(search: Readonly<Record<keyof CapacitySearch, string>>): string {
  const said = Object.entries(search).filter(([, value]) => value !== '');
  return said.length === 0 ? '/capacity' : `/capacity?${new URLSearchParams(said)}`;
}
