import { client, queryClient, trpc } from './api.ts';
import { ask, watch } from './watching.ts';

/** Who is signed in. What the answer says of the session's end is learned. */
export const meQuery = () => {
  const options = trpc.me.get.queryOptions(undefined, { staleTime: 5 * 60_000 });
  return {
    ...options,
    queryFn: async () => {
      const me = await client.me.get.query();
      watch.learn({ ...me.session, now: me.now });
      return me;
    },
  };
};

/** Uses the session, so that it goes on. */
export async function stay(): Promise<void> {
  watch.learn(await client.account.stay.mutate());
}

/** Reads anew who is signed in, after the session was made anew. */
export const readMe = () => queryClient.fetchQuery({ ...meQuery(), staleTime: 0 });

/** Ends the session and forgets everything that was read in it. */
export async function signOut(): Promise<void> {
  const answered = await ask('/auth/sign-out', {});
  if (answered === undefined || answered.status >= 500) throw new Error('the session could not be ended');
  watch.forget();
  queryClient.clear();
}
