import { saySubject } from '@ice-access/domain/wording';
import type { Filters, Model } from './filters.ts';

/** The model of 287(g) as people say it. */
export const modelName = (model: Model) => saySubject(`delegation287g/${model}`);
/** The address of the page with these filters. */
export const address = (filters: Filters) => {
  const search = new URLSearchParams(Object.entries(filters).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])));
  return `/who-has-an-agreement${search.size > 0 ? `?${search}` : ''}`;
};
/** The filters without one of them, from the first page. */
export const without = (filters: Filters, key: keyof Filters): Filters => {
  const { [key]: _gone, after: _page, ...rest } = filters;
  return rest;
};
