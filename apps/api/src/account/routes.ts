import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { notThere, refusal } from '../http/failure.ts';
import { noFlood } from '../http/flood.ts';
import { jsonOnly } from '../http/sameOrigin.ts';
import type { Seen } from '../http/seen.ts';
import type { AccountDesk } from './desk.ts';
import { factorRoutes } from './factors.ts';
import { oidcRoutes } from './oidc.ts';
import { passkeyRoutes } from './passkeys.ts';
import { passwordRoutes } from './passwords.ts';
import { signInRoutes } from './signIn.ts';
import { standingRoutes } from './standing.ts';

const bodyBytesMax = 20_000;
/** Challenges and flows that one network may begin: an office behind one address is far below it. */
const beginnings = { most: 600, windowMs: 15 * 60_000 } as const;

/** Everything of signing in that a browser may ask for. What stands here is ours; the library answers nothing by itself. */
export function authRoutes(desk: AccountDesk): Hono<Seen> {
  const app = new Hono<Seen>();
  app.use('/auth/*', async (c, next) => {
    c.header('Cache-Control', 'no-store');
    await next();
  });
  // Signing out has no body, so no type is asked of it.
  app.use('/auth/*', (c, next) => (c.req.path === '/auth/sign-out' ? next() : jsonOnly(c, next)));
  app.use('/auth/*', bodyLimit({ maxSize: bodyBytesMax, onError: (c) => refusal(c, 413, 'tooBig') }));
  const flood = noFlood(desk.edge, beginnings);
  for (const path of ['/auth/passkey/generate-authenticate-options', '/auth/sign-in/oidc']) app.use(path, flood);
  for (const routes of [signInRoutes, passkeyRoutes, factorRoutes, passwordRoutes, oidcRoutes, standingRoutes])
    app.route('/', routes(desk));
  if (desk.demonstrationRoutes !== undefined) app.route('/', desk.demonstrationRoutes(desk));
  return app.all('/auth/*', notThere);
}
