import type { ReviewerRouter } from '@ice-access/api/doors';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import superjson from 'superjson';
import { provingLink } from './provingLink.ts';

export type Outputs = inferRouterOutputs<ReviewerRouter>;
export type Inputs = inferRouterInputs<ReviewerRouter>;
export type ApiError = TRPCClientError<ReviewerRouter>;

/** A refusal is an answer and is not asked again; a broken line is tried twice more. */
const worthRetrying = (failures: number, error: unknown) => failures < 2 && !(error instanceof TRPCClientError && error.data);

export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 15_000, refetchOnWindowFocus: true } },
});
export const client = createTRPCClient<ReviewerRouter>({
  links: [
    provingLink,
    httpBatchLink({
      url: '/trpc',
      transformer: superjson,
      maxURLLength: 4000,
      maxItems: 10,
      // What a page asks by itself is no use of the session.
      headers: ({ opList }) => (opList.every(({ context }) => context.unattended === true) ? { 'x-unattended': '1' } : {}),
    }),
  ],
});
export const trpc = createTRPCOptionsProxy<ReviewerRouter>({ client, queryClient });
