import type { Hono } from 'hono';
import type { AccountDesk } from '../account/desk.ts';
import type { Door } from '../door.ts';
import type { Seen } from '../http/seen.ts';

/** One line of the sign-in page. */
export interface ShownPerson {
  readonly email: string;
  readonly name: string;
  readonly office: string;
  readonly agency: string | null;
}

/** What a build that may show a demonstration adds to a door. A production build has the empty one. */
export interface DemonstrationPart {
  readonly shownAt: (door: Door) => { readonly people: readonly ShownPerson[]; readonly password: string } | null;
  /** Gives each fictional person the code that signs him in now. */
  readonly routes: ((desk: AccountDesk) => Hono<Seen>) | undefined;
}
