import type { Auth } from './auth.ts';

export interface SignedIn {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** Who sent this request, by the cookie of this door alone. */
export async function signedInBy(auth: Auth, headers: Headers): Promise<SignedIn | null> {
  // Most public requests carry no cookie: nothing to look up.
  if (!headers.has('cookie')) return null;
  const found = await auth.api.getSession({ headers });
  return found === null ? null : { personId: found.user.id, name: found.user.name, email: found.user.email };
}
