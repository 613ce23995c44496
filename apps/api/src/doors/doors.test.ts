import { randomUUID } from 'node:crypto';
import { agreementCommands } from '@ice-access/domain/agreement';
import { organisationCommands } from '@ice-access/domain/organisation';
import { requestCommands } from '@ice-access/domain/request';
import { people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Scene, setScene } from '../testing/scene.ts';
import { Story } from '../testing/story.ts';
import { agencyRouter } from './agencyRouter.ts';
import { reviewerRouter } from './reviewerRouter.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

/** What anybody may call without an account. */
const openToAll = /^(meta\.(get|setTimes)|public\..*|joining\.(lookUp|ask)|invitation\.(look|accept))$/;
const doors = { agency: agencyRouter, reviewer: reviewerRouter } as const;
const pathsOf = (door: keyof typeof doors): readonly string[] => Object.keys(doors[door]._def.procedures);
const nameOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);
const byParty = (commands: readonly { type: string; by: readonly string[] }[], party: string) =>
  commands.filter(({ by }) => by.some((role) => role.startsWith(`${party}.`))).map(({ type }) => nameOf(type));

describe.each(['agency', 'reviewer'] as const)('the %s door', (door) => {
  const party = door === 'agency' ? 'agency' : 'ice';
  test('lets nobody in who is not signed in, but for the open procedures', async () => {
    for (const path of pathsOf(door).filter((one) => !openToAll.test(one))) {
      const post = await scene.call(null, path, {}, door);
      expect([path, post.status === 405 ? (await scene.ask(null, path, {}, door)).status : post.status]).toEqual([path, 401]);
    }
  });
  test.each([
    ['request', requestCommands],
    ['agreement', agreementCommands],
    ['organisation', organisationCommands],
  ] as const)('offers every command of %s that its party may send, and no other', (aggregate, commands) => {
    const all = commands.map(({ type }) => nameOf(type));
    const offered = pathsOf(door).flatMap((path) => (path.startsWith(`${aggregate}.`) ? [path.slice(aggregate.length + 1)] : []));
    expect(offered.filter((name) => all.includes(name)).toSorted()).toEqual(byParty(commands, party).toSorted());
  });
});

test('an agency’s session cannot even name a reviewer’s procedure', async () => {
  expect((await scene.call(people.official, 'request.approveRequest', { requestId: randomUUID() })).status).toBe(404);
});

test('every command with another agency’s case is the same 404 as with none', { timeout: 120_000 }, async () => {
  const story = new Story(scene);
  const [agreementId] = await story.approved();
  for (const path of pathsOf('agency')) {
    const [aggregate, name] = path.split('.');
    const isCommand = [...requestCommands, ...agreementCommands].some(({ type }) => nameOf(type) === name) && name !== 'openRequest';
    if (!isCommand) continue;
    const commands: readonly { type: string; payload: { safeParse(data: unknown): { success: boolean } } }[] =
      aggregate === 'request' ? requestCommands : agreementCommands;
    const spec = commands.find(({ type }) => nameOf(type) === name);
    // Only payloads that are empty reach the case; the others are told about their payload first, whatever the case is.
    const status = spec?.payload.safeParse({}).success === true ? 404 : 422;
    const id = aggregate === 'request' ? { requestId: story.requestId } : { agreementId };
    const none = aggregate === 'request' ? { requestId: randomUUID() } : { agreementId: randomUUID() };
    const send = (of: object) => scene.call(stranger, path, { ...of, expectedVersion: 1, key: randomUUID(), data: {} });
    const [theirs, nothing] = [await send(id), await send(none)];
    expect([path, theirs.status, theirs.refused], path).toEqual([path, nothing.status, nothing.refused]);
    expect([path, theirs.status === 404 || theirs.status === status], path).toEqual([path, true]);
  }
  for (const path of ['agreement.get', 'agreement.timeline']) expect((await scene.call(stranger, path, { agreementId })).status).toBe(404);
  expect((await scene.call(stranger, 'request.list', {})).data.rows).toEqual([]);
  expect((await scene.call(stranger, 'agreement.list', {})).data.rows).toEqual([]);
});
