import { useSuspenseQueries } from '@tanstack/react-query';
import type { Offered } from '../act/requestForms.ts';
import { trpc } from '../api.ts';
import { sectionTitle } from './look.ts';

/** What the forms of a case offer to choose from. */
export function useOffered(requestId: string): Offered {
  const [people, fieldOffices, documents] = useSuspenseQueries({
    queries: [trpc.people.list.queryOptions({}), trpc.fieldOffice.list.queryOptions(), trpc.document.list.queryOptions({ requestId })],
  });
  return { people: people.data, fieldOffices: fieldOffices.data, documents: documents.data, sectionTitle };
}
