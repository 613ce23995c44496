import { useSuspenseQuery } from '@tanstack/react-query';
import type { Outputs } from '../api.ts';
import { caseQuery } from './queries.ts';

type Read = Outputs['request']['get'];
/** A request with its agency: the register has every agency that can have a request. */
export type Case = Read & { readonly agency: NonNullable<Read['agency']> };

/** One request as this agency may see it. The route has loaded it. */
export function useCase(requestId: string): Case {
  const { data } = useSuspenseQuery(caseQuery(requestId));
  const { agency } = data;
  if (agency === undefined) throw new Error('a request without its agency');
  return { ...data, agency };
}
