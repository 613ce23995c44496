import type { MiddlewareHandler } from 'hono';
import { refusal } from './failure.ts';
import { reportPath } from './policy.ts';
import type { Seen } from './seen.ts';

/** The methods of each address. Sign-in keeps its own list of what it offers; every address that is not named here is a page. */
const offered: readonly (readonly [path: RegExp, methods: readonly string[]])[] = [
  [/^\/trpc(\/|$)/, ['GET', 'POST']],
  [/^\/auth(\/|$)/, ['GET', 'POST']],
  [/^\/files\/?$/, ['POST']],
  [/^\/joining\/letter$/, ['POST']],
  [new RegExp(`^${reportPath}$`), ['POST']],
];
const pages = ['GET', 'HEAD'] as const;

/** Answers 405 and names what is offered, before anybody is asked who they are. */
export const methods: MiddlewareHandler<Seen> = async (c, next) => {
  const allowed = offered.find(([path]) => path.test(c.req.path))?.[1] ?? pages;
  if (allowed.includes(c.req.method)) {
    await next();
    // A procedure is read or written, and the other way is none.
    if (c.res.status === 405 && !c.res.headers.has('Allow')) c.res.headers.set('Allow', c.req.method === 'GET' ? 'POST' : 'GET');
    return;
  }
  c.header('Allow', allowed.join(', '));
  return refusal(c, 405, 'methodNotOffered');
};
