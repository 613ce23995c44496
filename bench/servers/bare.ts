import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { BareDoor, type Person } from './bareDoor.ts';
import { list, lookUp, readCase } from './bareReads.ts';
import { type Sent, submit } from './bareSubmit.ts';

// What somebody would write by hand for these questions alone, with the same tables, session look-up and roles: the yardstick.
type Door = { readonly Variables: { readonly person: Person } };

const isSent = (body: unknown): body is Sent =>
  typeof body === 'object' &&
  body !== null &&
  'requestId' in body &&
  typeof body.requestId === 'string' &&
  'expectedVersion' in body &&
  typeof body.expectedVersion === 'number';

function appOf(door: BareDoor): Hono<Door> {
  const app = new Hono<Door>();
  const me = (c: Context<Door>): Person => c.get('person');
  app.use(async (c, next) => {
    const person = await door.person(c);
    if (person === undefined) return c.json({ error: 'not signed in' }, 401);
    c.set('person', person);
    return next();
  });
  app.get('/requests', async (c) => c.json(await door.reading(me(c), (client) => list(client, c.req.query('cursor')))));
  app.get('/requests/:id', async (c) => {
    const found = await door.reading(me(c), (client) => readCase(client, c.req.param('id')));
    return found === undefined ? c.json({ error: 'not found' }, 404) : c.json(found);
  });
  app.get('/agencies', async (c) => c.json(await door.reading(me(c), (client) => lookUp(client, c.req.query('q') ?? ''))));
  app.post('/submit', async (c) => {
    const body: unknown = await c.req.json();
    if (!isSent(body)) return c.json({ error: 'bad input' }, 400);
    const { status, ...answer } = await submit(door, me(c), body);
    return c.json(answer, status);
  });
  return app;
}

const env = (name: string): string => process.env[name] ?? '';
const portal = new BareDoor({ name: 'portal', side: 'agency', url: env('AGENCY_DATABASE_URL') });
const console_ = new BareDoor({ name: 'console', side: 'reviewer', url: env('REVIEWER_DATABASE_URL') });
serve({ fetch: appOf(portal).fetch, port: Number(env('PORTAL_PORT')), hostname: '127.0.0.1' });
serve({ fetch: appOf(console_).fetch, port: Number(env('CONSOLE_PORT')), hostname: '127.0.0.1' });
