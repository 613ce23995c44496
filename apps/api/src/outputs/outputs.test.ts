import type { Actor } from '@ice-access/domain/parties';
import { fairview, otherPeople, people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proceduresAt } from '../doors/procedures.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { standAgreements } from '../testing/stands/agreementStands.ts';
import { standRequests } from '../testing/stands/requestStands.ts';
import type { Stand } from '../testing/stands/stand.ts';
import { declared } from './declared.ts';

let scene: Scene;
let stands: readonly Stand[];
beforeAll(async () => {
  scene = await setScene();
  const days = { longAgo: '2026-05-08T16:00:00.000Z', later: '2026-09-05T16:00:00.000Z', now: scene.now };
  stands = [...(await standRequests(scene, days)), ...(await standAgreements(scene, days))];
}, 240_000);
afterAll(() => scene.close());

const doors = ['agency', 'reviewer'] as const;
const readers: Readonly<Record<(typeof doors)[number], readonly Actor[]>> = {
  agency: [people.official, people.agencyCounsel, otherPeople.agencyAdministrator],
  reviewer: [people.programOffice, people.investigations, people.iceCounsel, people.oversight, otherPeople.iceAdministrator],
};
const readsAt = (door: (typeof doors)[number]): readonly string[] =>
  Object.entries(proceduresAt(door)).flatMap(([path, { _def }]) => (_def.type === 'query' ? [path] : []));
const ofCase = /^(request\.(get|timeline)|assessment\.|determination\.|document\.|letter\.|looking\.ofCase|talk\.)/;

/** The inputs with which a read is asked: each case in every phase, or nothing. */
function inputsOf(path: string): readonly object[] {
  const of = (about: Stand['about'], name: string) => stands.filter((stand) => stand.about === about).map(({ id }) => ({ [name]: id }));
  if (/^agreement\.(get|timeline)$/.test(path)) return of('agreement', 'agreementId');
  if (ofCase.test(path)) return of('request', 'requestId');
  return path === 'agency.get' ? [{ agencyId: fairview }] : path.endsWith('ookUp') ? [{ q: 'sheriff' }] : [{}];
}

describe.each(doors)('at the %s door', (door) => {
  test('every read has declared what its answer holds', () => {
    expect(readsAt(door).filter((path) => declared[door][path] === undefined)).toEqual([]);
  });
  test('no answer, of a case in any phase, to anybody, holds a field that was not declared', { timeout: 240_000 }, async () => {
    let answers = 0;
    const wrong: string[] = [];
    for (const path of readsAt(door))
      for (const actor of readers[door])
        for (const input of inputsOf(path)) {
          const { status, data } = await scene.ask(actor, path, input, door);
          if (status !== 200) continue;
          answers += 1;
          const parsed = declared[door][path]?.safeParse(data);
          for (const issue of parsed?.error?.issues ?? []) wrong.push(`${path} ${issue.path.join('.')}: ${issue.message}`);
        }
    expect([...new Set(wrong)]).toEqual([]);
    expect(answers).toBeGreaterThan(300);
  });
  test('a field more than was declared is found', async () => {
    const actor = readers[door][0] ?? people.official;
    const id = stands.find(({ about, phase }) => about === 'request' && phase === 'determining')?.id ?? '';
    const { data } = await scene.ask(actor, 'request.get', { requestId: id }, door);
    const schema = declared[door]['request.get'];
    expect(schema?.safeParse(data).success).toBe(true);
    expect(schema?.safeParse({ ...data, view: { ...data.view, draftScore: 3 } }).success).toBe(false);
  });
});

test('what ICE keeps to itself is in no form of the agencies’ door', async () => {
  const id = stands.find(({ about, name }) => about === 'request' && name.startsWith('headquartersReview'))?.id ?? '';
  const { data } = await scene.ask(people.programOffice, 'request.get', { requestId: id });
  expect(data.view.internal).toBeDefined();
  expect(declared.agency['request.get']?.safeParse(data).success).toBe(false);
});
