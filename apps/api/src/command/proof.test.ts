import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieHeld, idOf, nextCode, type OpenDoors, openDoors, testPassword } from '../testing/openDoors.ts';
import { Story } from '../testing/story.ts';

let house: OpenDoors;
beforeAll(async () => {
  house = await openDoors();
});
afterAll(() => house.close());

const refusedBy = async (answer: Response) => {
  const { error } = (await answer.json()) as {
    error: { json?: { data: { refused: { code: string } } }; data?: { refused: { code: string } } };
  };
  return (error.json ?? error).data?.refused.code;
};

test('a weighty command asks for a fresh proof when everything else is right, writes nothing, and is done when it is sent again', async () => {
  const story = await new Story(house.scene).submitted();
  const json = {
    requestId: story.requestId,
    expectedVersion: story.version,
    key: randomUUID(),
    data: { reason: 'The county has no jail.', reapplyWhen: 'When it has one.' },
  };
  const send = (cookie: string) => house.post('console', '/trpc/request.declineRequest', { json }, { cookie });
  const version = async () => (await house.scene.sql('select version, phase from request where request_id = $1', [story.requestId]))[0];
  const before = await version();
  const stale = await house.cookieAt('console', 'headquarters', 'stale');
  const asked = await send(stale);
  expect([asked.status, await refusedBy(asked)]).toEqual([403, 'stepUpNeeded']);
  expect(await version()).toEqual(before);
  // Whoever may not is not asked to prove anything: it would tell him that he almost may.
  const other = await send(await house.cookieAt('console', 'civilRights', 'stale'));
  expect([other.status, await refusedBy(other)]).toEqual([403, 'notYourRole']);
  const code = await nextCode(house.parts.console, idOf('headquarters'));
  const proved = await house.post('console', '/auth/prove', { password: testPassword, code }, { cookie: stale });
  expect(proved.status).toBe(200);
  const done = await send(cookieHeld(proved));
  expect(done.status, await done.clone().text()).toBe(200);
  expect((await version()).phase).toBe('declined');
  // The dead token does nothing more.
  expect((await send(stale)).status).toBe(401);
});
