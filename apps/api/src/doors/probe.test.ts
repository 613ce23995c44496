import { randomUUID } from 'node:crypto';
import { agreement, agreementCommands } from '@ice-access/domain/agreement';
import type { Actor } from '@ice-access/domain/parties';
import { request, requestCommands } from '@ice-access/domain/request';
import { people, stranger, zzOffice } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../account/scope.ts';
import { readAgreement } from '../agreement/onFile.ts';
import { contentOf as agreementContent } from '../agreement/text.ts';
import { byQuestion, ownAnswers, readerOf, sharedAnswers } from '../assessment/answers.ts';
import { contentOf } from '../assessment/content.ts';
import { readRequest } from '../request/onFile.ts';
import { payloadFor } from '../testing/payload.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { AgreementStory, Story } from '../testing/story.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const actors: readonly Actor[] = [...Object.values(people).filter(({ party }) => party !== 'system'), stranger];
const nameOf = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);
const today = '2026-11-24';
const doorOf = (actor: Actor) => (actor.party === 'agency' ? scene.agencyDoor : scene.reviewerDoor);
const mayName = (by: readonly string[], actor: Actor) => by.some((role) => role.startsWith(actor.party === 'agency' ? 'agency.' : 'ice.'));

/** The case as this actor's door reads it: what the domain's barrier is asked about. */
const requestSeenBy = (actor: Actor, requestId: string) =>
  doorOf(actor).reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined) return undefined;
    const answers = { ...(await sharedAnswers(tx, requestId, readerOf(actor))), ...byQuestion(await ownAnswers(tx, requestId)) };
    return request.viewFor(actor.party, onFile.state, contentOf(onFile.state, answers));
  });
const agreementSeenBy = (actor: Actor, agreementId: string) =>
  doorOf(actor).reading(scopeOf(actor), async (tx) => {
    const onFile = await readAgreement(tx, agreementId);
    return onFile === undefined ? undefined : agreement.viewFor(actor.party, onFile.state, await agreementContent(tx, onFile.state));
  });

/** Sends every command that the barrier shuts, as everybody, and compares what the wire says with what the domain says. */
async function probeRequest(story: Story): Promise<number> {
  let shut = 0;
  for (const actor of actors) {
    const view = await requestSeenBy(actor, story.requestId);
    for (const spec of requestCommands.filter(
      ({ type, by }) => type !== 'OpenRequest' && type !== 'RecordPaperRequest' && mayName(by, actor),
    )) {
      const said = view === undefined ? { code: 'notFound' } : request.barrier(spec, view, { actor, today });
      if (said === undefined) continue;
      shut += 1;
      const { refused } = await story.send(actor, nameOf(spec.type), payloadFor(spec, story.requestId));
      expect([story.phase, spec.type, actor.roles, refused?.code]).toEqual([story.phase, spec.type, actor.roles, said.code]);
    }
  }
  return shut;
}
async function probeAgreement(story: AgreementStory): Promise<number> {
  let shut = 0;
  for (const actor of actors) {
    const view = await agreementSeenBy(actor, story.agreementId);
    for (const spec of agreementCommands.filter(({ by }) => mayName(by, actor))) {
      const said = view === undefined ? { code: 'notFound' } : agreement.barrier(spec, view, { actor, today });
      if (said === undefined) continue;
      shut += 1;
      const { refused } = await story.send(actor, nameOf(spec.type), payloadFor(spec, randomUUID()));
      expect([story.phase, spec.type, actor.roles, refused?.code]).toEqual([story.phase, spec.type, actor.roles, said.code]);
    }
  }
  return shut;
}
/** Nothing that was refused left a trace. */
async function unchanged(table: 'request' | 'agreement', id: string, version: number): Promise<void> {
  expect(await scene.sql(`select version from ${table} where ${table}_id = $1`, [id])).toEqual([{ version }]);
}

const { programOffice, official } = people;
const acknowledged = { fieldOffice: zzOffice, investigations: people.investigations.person, detention: people.detention.person };
const ways: readonly [string, (story: Story) => Promise<unknown>][] = [
  ['draft', (story) => story.draft()],
  ['discarded', async (story) => (await story.draft()).and(official, 'discardDraft')],
  ['submitted', (story) => story.submitted()],
  ['returned', async (story) => (await story.submitted()).and(programOffice, 'returnRequest', { gaps: ['x'] })],
  ['acknowledged', async (story) => (await story.submitted()).and(programOffice, 'acknowledgeRequest', acknowledged)],
  ['assessing', (story) => story.assessing()],
  ['determining', (story) => story.determining()],
  ['onHold', async (story) => (await story.submitted()).and(programOffice, 'holdRequest', { reason: 'x', reviewOn: '2027-01-15' })],
  [
    'withdrawn',
    async (story) =>
      (await story.submitted()).and(official, 'withdrawRequest', { statedOn: today, statementDocumentId: null, statement: 'x' }),
  ],
  ['approved', (story) => story.approved()],
];

describe('every command, as everybody, is refused with the domain’s own reason', () => {
  test.each(ways)('in a request in the phase %s', { timeout: 180_000 }, async (phase, go) => {
    const story = new Story(scene);
    await go(story);
    expect(story.phase).toBe(phase);
    expect(await probeRequest(story)).toBeGreaterThan(20);
    await unchanged('request', story.requestId, story.version);
  });

  test('in an agreement in drafting, in legal review and in force', { timeout: 180_000 }, async () => {
    const request = new Story(scene);
    const ids = await request.approved(['criminalAlienProgram', 'lawEnforcementSupportCenter', 'communityShield']);
    const goals: readonly ((story: AgreementStory) => Promise<unknown>)[] = [
      async () => undefined,
      (story) => story.agreed(),
      (story) => story.inForce(),
    ];
    for (const [index, go] of goals.entries()) {
      const story = new AgreementStory(scene, ids[index] ?? '');
      await go(story);
      expect(await probeAgreement(story)).toBeGreaterThan(20);
      await unchanged('agreement', story.agreementId, story.version);
    }
  });
});
