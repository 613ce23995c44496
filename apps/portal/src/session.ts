import { queryOptions } from '@tanstack/react-query';
import { client, queryClient } from './api.ts';
import { isSignedOut } from './refused.ts';
import { ask, watch } from './watching.ts';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async () => {
    try {
      const me = await client.me.get.query();
      watch.learn({ ...me.session, now: me.now });
      // The words are many, and a visitor needs none of them.
      const { sayOffices } = await import('./offices.ts');
      return {
        ...me,
        offices: sayOffices(me.roles),
        heldIn: me.organisations.map(({ organisationId, name, roles }) => ({ organisationId, name, offices: sayOffices(roles) })),
      };
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
});

/** What this site says about itself: the demonstration, or who runs it. */
export const metaQuery = queryOptions({ queryKey: ['meta'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => client.meta.get.query() });

/** Uses the session, so that it goes on. */
export async function stay(): Promise<void> {
  watch.learn(await client.account.stay.mutate());
}

/** Reads anew who is signed in, after the session was made anew. */
export const readMe = () => queryClient.fetchQuery({ ...meQuery, staleTime: 0 });

/** Ends the session and forgets everything that was read in it. */
export async function signOut(): Promise<void> {
  const answered = await ask('/auth/sign-out', {});
  if (answered === undefined || answered.status >= 500) throw new Error('the session could not be ended');
  watch.forget();
  queryClient.clear();
}
