import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { meQuery } from '../session.ts';

/** Who is signed in. Inside the signed-in routes it is always there. */
export const useMe = () => useSuspenseQuery(meQuery()).data;
/** What this door says of itself: demonstration, official name, server time. */
export const useMeta = () => useSuspenseQuery(trpc.meta.get.queryOptions()).data;
