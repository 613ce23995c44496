import { randomUUID } from 'node:crypto';
import { people } from '@ice-access/domain/testing';
import superjson from 'superjson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DoorName } from './door.ts';
import { agencyRouter } from './doors/agencyRouter.ts';
import { reviewerRouter } from './doors/reviewerRouter.ts';
import { type OpenDoors, openDoors, origins } from './testing/openDoors.ts';
import { Story } from './testing/story.ts';

let house: OpenDoors;
const cookies = { portal: '', console: '' };
beforeAll(async () => {
  house = await openDoors();
  cookies.portal = await house.cookieOf('portal', 'official');
  cookies.console = await house.cookieOf('console', 'programOffice');
});
afterAll(() => house.close());

const routers = { portal: agencyRouter, console: reviewerRouter } as const;
const typeOf = (door: DoorName, path: string): string => {
  const found: unknown = Reflect.get(routers[door]._def.procedures, path);
  return typeof found === 'function' && '_def' in found && typeof found._def === 'object' && found._def !== null && 'type' in found._def
    ? String(found._def.type)
    : '';
};
const everywhere = (['portal', 'console'] as const).flatMap((door) =>
  Object.keys(routers[door]._def.procedures).map((path) => ({ door, path })),
);

/** Sends a body as it is, well formed or not. */
function send({ door, path }: { door: DoorName; path: string }, body: string): Promise<Response> {
  const headers = { cookie: cookies[door], origin: origins[door], 'content-type': 'application/json' };
  return typeOf(door, path) === 'query'
    ? house.ask(door, `/trpc/${path}?input=${encodeURIComponent(body)}`, { headers })
    : house.ask(door, `/trpc/${path}`, { method: 'POST', headers, body });
}
const refusedIn = async (answer: Response): Promise<{ code: string; field?: string; sentence?: string; id: string }> => {
  const { error } = (await answer.json()) as { error: Parameters<typeof superjson.deserialize>[0] };
  return (superjson.deserialize(error) as { data: { refused: { code: string; field?: string; id: string } } }).data.refused;
};
const wire = (value: unknown): string => JSON.stringify(superjson.serialize(value));

describe('whatever a procedure is sent, it answers with a refusal that has an id, and never fails', () => {
  const rubbish: readonly (readonly [string, string])[] = [
    ['no JSON', '{"json":'],
    ['a number', wire(7)],
    ['a text', wire('x')],
    ['a list', wire([1, 2])],
    ['nothing', wire(null)],
    ['an unknown field', wire({ surprise: 1, requestId: randomUUID() })],
    [
      'ids that are none',
      wire({ requestId: "1' or '1'='1", agreementId: '../..', agencyId: '\u0000', q: '\u0000', key: 7, expectedVersion: -1, data: [] }),
    ],
    ['a polluted prototype', '{"json":{"__proto__":{"admin":true},"constructor":{"prototype":{"x":1}}}}'],
    ['a polluted prototype in the notes of the wire', '{"json":{"a":1},"meta":{"values":{"__proto__.admin":["Date"]}}}'],
    ['depth', `{"json":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ];
  test.each(rubbish)('%s', { timeout: 120_000 }, async (_what, body) => {
    for (const one of everywhere) {
      const answer = await send(one, body);
      if (answer.ok) continue;
      expect([one.path, answer.status < 500], `${one.path} ${await answer.clone().text()}`).toEqual([one.path, true]);
      const text = await answer.text();
      expect(text, one.path).not.toMatch(/\bat .*\.(ts|js):\d|node_modules|select |insert /);
    }
  });

  test('an input that does not fit names the field and says a sentence', async () => {
    const lookUp = await refusedIn(await send({ door: 'portal', path: 'agency.lookUp' }, wire({ q: 'x', surprise: 1 })));
    expect(lookUp).toMatchObject({ code: 'malformed', field: 'surprise' });
    expect(lookUp.sentence).toBeTruthy();
    const limit = await refusedIn(await send({ door: 'portal', path: 'agency.lookUp' }, wire({ q: 'x', limit: 500 })));
    expect(limit.field).toBe('limit');
    const get = await refusedIn(await send({ door: 'console', path: 'agency.get' }, wire({ agencyId: 'none' })));
    expect(get.field).toBe('agencyId');
  });

  test('a name that all objects share is refused everywhere, deep or not, and nothing is polluted', { timeout: 120_000 }, async () => {
    for (const name of ['__proto__', 'constructor', 'prototype'])
      for (const json of [`{"${name}":{"polluted":1}}`, `{"data":[{"a":{"${name}":{"polluted":1}}}]}`])
        for (const one of everywhere) {
          const takesInput = (await send(one, '{"json":7}')).status === 422 || (await send(one, '{"json":7}')).status === 400;
          const answer = await send(one, `{"json":${json}}`);
          if (takesInput) expect([one.path, name, answer.status]).toEqual([one.path, name, 400]);
        }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('an unknown id is not found', async () => {
    expect((await send({ door: 'console', path: 'agency.get' }, wire({ agencyId: randomUUID() }))).status).toBe(404);
    for (const path of ['document.list', 'letter.list'])
      expect((await send({ door: 'portal', path }, wire({ requestId: randomUUID() }))).status).toBe(404);
  });

  test('a megabyte is refused before it is read', async () => {
    const answer = await send({ door: 'portal', path: 'request.withdrawRequest' }, wire({ data: { statement: 'x'.repeat(1_000_000) } }));
    expect(answer.status).toBe(413);
    expect(((await answer.json()) as { refused: { code: string } }).refused.code).toBe('tooBig');
  });

  test.each([
    [10, 200],
    [11, 400],
  ])('%i calls in one batch get %i', async (count, status) => {
    const paths = new Array(count).fill('meta.get').join(',');
    const answer = await house.ask('portal', `/trpc/${paths}?batch=1&input=%7B%7D`);
    expect(answer.status).toBe(status);
  });
});

describe('what people type is shown as it was typed, or refused with its field', () => {
  const withdraw = async (statement: string) => {
    const story = new Story(house.scene);
    await story.submitted();
    const answer = await story.send(people.official, 'withdrawRequest', { statedOn: '2026-11-24', statementDocumentId: null, statement });
    return { story, answer };
  };
  test.each([
    ['markup', '<script>alert(1)</script> & <b>"bold"</b>'],
    ['emoji and accents', 'Café 👩‍👧 — naïve'],
    ['right-to-left words', 'שלום עולם مرحبا'],
    ['lines', 'First line\nSecond line\tafter a tab'],
    ['words of a database', "'; drop table request; --"],
    ['words of a typesetter', '#import "@preview/x:1" $ \\ { } [ ]'],
  ])('%s', async (_what, statement) => {
    const { story, answer } = await withdraw(statement);
    expect(answer.status).toBe(200);
    const seen = await house.scene.call(people.programOffice, 'request.get', { requestId: story.requestId });
    expect(Object.values<{ text?: string }>(seen.data.texts).map(({ text }) => text)).toContain(statement);
  });
  test.each([
    ['NUL', 'a\u0000b'],
    ['a mark that turns the direction', 'invoice \u202egnp.exe'],
    ['spaces only', '   \n '],
    ['nothing', ''],
    ['too much', 'x'.repeat(4001)],
  ])('%s is refused', async (_what, statement) => {
    const { story, answer } = await withdraw(statement);
    expect([answer.status, answer.refused.field]).toEqual([422, 'data.statement']);
    expect((await house.scene.sql('select phase from request where request_id = $1', [story.requestId]))[0]).toEqual({
      phase: 'submitted',
    });
  });
});
