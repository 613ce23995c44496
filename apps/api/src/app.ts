import type { AnyRouter } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { AccountDesk } from './account/desk.ts';
import { authRoutes } from './account/routes.ts';
import { accessLog } from './http/accessLog.ts';
import { failed, notThere, refusal } from './http/failure.ts';
import { health } from './http/health.ts';
import { methods } from './http/methods.ts';
import { ownHost } from './http/ownHost.ts';
import { pages } from './http/pages.ts';
import { reports } from './http/reports.ts';
import { jsonOnly, sameOrigin } from './http/sameOrigin.ts';
import { security } from './http/security.ts';
import type { Edge, Seen } from './http/seen.ts';
import { failureOf } from './log.ts';
import { procedureRefusals } from './looking/procedureRefusals.ts';
import type { Recorder } from './looking/record.ts';
import { recordsRefusals } from './looking/recordsRefusals.ts';

/** The longest lawful command holds a few texts of 4,000 characters; an assessment answer is far smaller. */
const commandBytesMax = 256_000;
/** What both fronts put into one batch at most. */
const batchMax = 10;

/** What one door is put together from. The two doors differ in these parts and in nothing else. */
export interface DoorParts {
  readonly edge: Edge;
  readonly recorder: Recorder;
  readonly account: AccountDesk;
  readonly router: AnyRouter;
  readonly contextOf: (headers: Headers, requestId: string) => Promise<object>;
  /** Routes outside the procedures: uploads, downloads, documents. */
  readonly files: Hono<Seen>;
  readonly ready: () => Promise<boolean>;
  /** The built front end; without it the door serves its API only. */
  readonly pagesFolder: string | undefined;
}

/** One door: its pages and its API under one origin, so that no other origin is ever let in. */
export function createApp({ edge, recorder, account, router, contextOf, files, ready, pagesFolder }: DoorParts): Hono<Seen> {
  const app = new Hono<Seen>({ strict: true });
  app.use(security);
  app.use(accessLog(edge.log));
  app.use(recordsRefusals(recorder, edge));
  app.use(methods);
  app.use(ownHost(edge.origins));
  app.use(sameOrigin(edge.origins));
  app.onError(failed(edge.log));
  app.notFound(notThere);
  app.route('/', health(ready));
  app.route('/', reports(edge.log));
  app.use('/trpc/*', compress());
  app.use('/trpc/*', jsonOnly);
  app.use('/trpc/*', bodyLimit({ maxSize: commandBytesMax, onError: (c) => refusal(c, 413, 'tooBig', { bytesMax: commandBytesMax }) }));
  app.all('/trpc/*', async (c) => {
    const looking = c.get('looking');
    const refusals = procedureRefusals(looking);
    const answer = await fetchRequestHandler({
      endpoint: '/trpc',
      req: c.req.raw,
      router,
      maxBatchSize: batchMax,
      createContext: async () => ({ ...(await contextOf(c.req.raw.headers, c.get('id'))), looking }),
      onError: ({ error, path, ctx }) => {
        refusals.note({ error, path, ctx });
        if (error.code === 'INTERNAL_SERVER_ERROR')
          edge.log.error({ id: c.get('id'), path, ...failureOf(error.cause ?? error) }, 'procedure failed');
      },
    });
    c.set('refusalsRecorded', true);
    await refusals.written();
    return answer;
  });
  app.route('/', authRoutes(account));
  app.route('/', files);
  if (pagesFolder !== undefined) app.use(pages(pagesFolder));
  return app;
}
