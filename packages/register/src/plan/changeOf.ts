import type { Change, ListedAgreement } from './shapes.ts';

/** A value's text whatever the order of its keys: a database gives them back in its own. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );
const fieldsOf = (before: ListedAgreement, after: ListedAgreement): readonly string[] =>
  (Object.keys(after) as (keyof ListedAgreement)[]).filter((field) => textOf(before[field]) !== textOf(after[field]));

/** What differs between an agreement before and after. */
export const changeOf = (before: ListedAgreement, after: ListedAgreement): Change => ({ before, after, fields: fieldsOf(before, after) });
