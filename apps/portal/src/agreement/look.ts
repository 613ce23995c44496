import { type FoundText, type Look, lookFrom } from '@ice-access/domain/wording';
import type { Agreement } from './useAgreement.ts';

/** Ids to words, from what came with the agreement. */
export function lookOf({ people, texts, composed, readiness }: Pick<Agreement, 'people' | 'texts' | 'composed' | 'readiness'>): Look {
  return lookFrom({
    people,
    texts: texts as Readonly<Record<string, FoundText>>,
    clauses: Object.fromEntries(composed.clauses.map(({ id, heading }) => [id, heading])),
    readinessItems: Object.fromEntries(readiness.map(({ item }) => [item.itemId, item.label])),
  });
}
