import type { Composed } from './compose.ts';

/** Keys in order and no spaces (RFC 8785, for values that hold texts, whole numbers and lists). */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** The one string of a composed agreement: its SHA-256 is the digest that both sides read, agree to and sign. */
export const canonicalAgreement = (composed: Composed): string => JSON.stringify(ordered(composed));
