import { queryOptions } from '@tanstack/react-query';
import { client, queryClient } from './api.ts';
import { isSignedOut } from './refused.ts';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async () => {
    try {
      return await client.me.get.query();
    } catch (error) {
      if (isSignedOut(error)) return null;
      throw error;
    }
  },
});

/** What this site says about itself: the demonstration, or who runs it. */
export const metaQuery = queryOptions({ queryKey: ['meta'], staleTime: Number.POSITIVE_INFINITY, queryFn: () => client.meta.get.query() });

const post = (path: string, body?: object) =>
  fetch(path, { method: 'POST', headers: body ? { 'content-type': 'application/json' } : {}, ...(body && { body: JSON.stringify(body) }) });

/** Signs in. The answer is the sentence to show when it did not work. */
export async function signIn(email: string, password: string): Promise<string | undefined> {
  const answer = await post('/auth/sign-in/email', { email, password });
  if (answer.ok) {
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    return undefined;
  }
  if (answer.status === 429) return 'There were too many tries. Wait 15 minutes, then try again.';
  return answer.status >= 500
    ? 'Signing in does not work at the moment. Try again in a few minutes.'
    : 'This e-mail address and password do not go together. Check both and try again.';
}

/** Ends the session and forgets everything that was read in it. */
export async function signOut(): Promise<void> {
  const answer = await post('/auth/sign-out', {});
  if (!answer.ok) throw new Error('the session could not be ended');
  queryClient.clear();
}

/** Sets the password from a one-time link. */
export async function setPassword(token: string, newPassword: string): Promise<string | undefined> {
  const answer = await post('/auth/reset-password', { token, newPassword });
  if (answer.ok) return undefined;
  return answer.status >= 500
    ? 'This does not work at the moment. Try again in a few minutes.'
    : 'This link was used or is older than 30 minutes. Ask for a new one. A password needs at least 12 characters.';
}
