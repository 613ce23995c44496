import { people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { refuseLeftDemonstration } from '../demonstration/guard.ts';
import { readEnv } from '../env.ts';
import { type OpenDoors, openDoors, origins } from '../testing/openDoors.ts';
import type { Operator } from './operator.ts';
import { createAdmin, userAdd } from './userAdd.ts';

let house: OpenDoors;
let operator: Operator;
beforeAll(async () => {
  house = await openDoors();
  operator = {
    env: readEnv({ DATA_DIR: house.dataDir, PORTAL_PORT: '4131', CONSOLE_PORT: '4132' }),
    ownerUrl: house.scene.addresses.ownerUrl,
    logins: async () => house.scene.addresses,
    say: () => undefined,
  };
});
afterAll(() => house.close());

/** The link that the command prints. */
async function add(...args: string[]): Promise<string> {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  await userAdd(operator, args).finally(() => spy.mockRestore());
  return written.join('').trim();
}
const setPassword = (door: 'portal' | 'console', link: string) =>
  house.ask(door, '/auth/reset-password', {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: origins[door] },
    body: JSON.stringify({ token: new URL(link).searchParams.get('token'), newPassword: 'a long enough word' }),
  });

test('the first person of an agency sets a password by the link and signs in with the office that was given', async () => {
  const link = await add(
    '--side',
    'agency',
    '--email',
    'First@example.example',
    '--name',
    'Ann First',
    '--role',
    'official',
    '--ori',
    'ZZ0010000',
  );
  expect(link).toMatch(/^http:\/\/localhost:4131\/set-password\?token=[\w-]{40,}$/);
  expect((await setPassword('portal', link)).status).toBe(200);
  const cookie = (await house.signIn('portal', 'first', 'a long enough word')).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const answer = await house.ask('portal', '/trpc/me.get', { headers: { cookie } });
  expect(JSON.stringify(await answer.json())).toContain('"agency.official"');
});

test('adding somebody again changes the office, and makes no second account', async () => {
  await add('--side', 'ice', '--email', 'second@example.example', '--name', 'Bo', '--role', 'programOffice');
  await add('--side', 'ice', '--email', 'second@example.example', '--name', 'Bo', '--role', 'ice.counsel', '--role', 'signatory');
  const rows = await house.scene.sql(
    "select array_agg(role order by role) as roles from office join person using (person_id) where email = 'second@example.example' and ends_on is null",
  );
  expect(rows).toEqual([{ roles: ['ice.counsel', 'ice.signatory'] }]);
});

test.each([
  ['agency', ['--ori', 'ZZ0010000'], 'agency.administrator'],
  ['ice', [], 'ice.administrator'],
  ['oversight', [], 'oversight.administrator'],
])('an administrator of %s is made on the server, with a link that the log knows nothing of', async (side, more, role) => {
  const email = `first.${side}@example.example`;
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  await createAdmin(operator, ['--side', side, '--email', email, '--name', 'Ada Roe', ...more]).finally(() => spy.mockRestore());
  const token = new URL(written.join('').trim()).searchParams.get('token') ?? '';
  expect(token).toMatch(/^[\w-]{40,}$/);
  const rows = await house.scene.sql('select o.role from office o join person using (person_id) where email = $1', [email]);
  expect(rows).toEqual([{ role }]);
  const events = await house.scene.sql("select data, office from event where office = 'system.operator' order by position desc limit 1");
  expect(JSON.stringify(events)).toContain(role);
  expect(JSON.stringify(events)).not.toContain(token);
});

test('somebody of the other side is made no administrator', async () => {
  await expect(createAdmin(operator, ['--side', 'ice', '--email', 'official@example.example', '--name', 'X'])).rejects.toThrow(
    'other side',
  );
});

test.each([
  [['--side', 'agency', '--email', 'x@example.example', '--name', 'X', '--role', 'official'], '--ori'],
  [
    ['--side', 'agency', '--email', 'x@example.example', '--name', 'X', '--role', 'headquarters', '--ori', 'ZZ0010000'],
    'no role "headquarters"',
  ],
  [
    ['--side', 'agency', '--email', 'x@example.example', '--name', 'X', '--role', 'official', '--ori', 'AA0000000'],
    'no agency with the ORI',
  ],
  [['--side', 'ice', '--email', 'not an address', '--name', 'X', '--role', 'counsel'], '--email'],
  [['--side', 'both', '--email', 'x@example.example', '--name', 'X', '--role', 'counsel'], '--side'],
])('a wish that makes no sense is refused with a sentence, and makes nobody: %j', async (args, says) => {
  await expect(add(...args)).rejects.toThrow(says);
  expect(await house.scene.sql("select from person where email = 'x@example.example'")).toEqual([]);
  expect(await house.scene.sql(`select from auth_agency."user" where email = 'x@example.example'`)).toEqual([]);
});

test('a demonstration is not served in production from an outside database', async () => {
  const { authPool } = house.parts.portal;
  const outside = { production: true, dataDir: house.dataDir, databaseUrl: house.scene.addresses.agencyUrl };
  await expect(refuseLeftDemonstration(authPool, outside)).resolves.toBeUndefined();
  await house.scene.sql("update person set email = 'official@fairview.example' where person_id = $1", [people.official.person]);
  await expect(refuseLeftDemonstration(authPool, outside)).rejects.toThrow('not served in production');
  await expect(refuseLeftDemonstration(authPool, { ...outside, production: false })).resolves.toBeUndefined();
});
