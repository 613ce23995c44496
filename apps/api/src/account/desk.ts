import type { Pool } from 'pg';
import type { DemonstrationPart } from '../demonstration/part.ts';
import type { Door } from '../door.ts';
import type { Edge } from '../http/seen.ts';
import type { OidcEnv } from '../signInEnv.ts';
import type { Auth } from './auth.ts';
import type { Looking, SessionParts, SignedIn } from './session.ts';

/** All that one door needs to sign people in: its tables, its library, its clock and its settings. */
export interface AccountDesk extends SessionParts {
  readonly door: Door;
  readonly pool: Pool;
  readonly edge: Edge;
  readonly auth: Auth;
  readonly ids: () => string;
  readonly oidc: OidcEnv | undefined;
  /** Whether demonstration data is served here, whose accounts are known to everybody. */
  readonly isDemonstration: () => Promise<boolean>;
  /** The codes of the demonstration; no part of a production build. */
  readonly demonstrationRoutes: DemonstrationPart['routes'];
  readonly sessionIn: (headers: Headers, how?: Looking) => Promise<SignedIn | null>;
}
