const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

/** Whether two values say the same: the order of their keys does not count, and what is undefined is not there. */
export const sameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
