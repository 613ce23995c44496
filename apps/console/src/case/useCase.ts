import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';

/** The request as this office sees it, with what may be done now. */
export const useCase = (requestId: string) => useSuspenseQuery(trpc.request.get.queryOptions({ requestId })).data;
