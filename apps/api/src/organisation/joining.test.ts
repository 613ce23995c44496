import { randomUUID } from 'node:crypto';
import { fairview, otherPeople, people } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenDoors, openDoors, origins } from '../testing/openDoors.ts';

let house: OpenDoors;
const pine = randomUUID();
beforeAll(async () => {
  house = await openDoors();
  for (const [id, ori, name] of [
    [pine, 'ZZ0030000', 'Pine County Sheriff'],
    [randomUUID(), 'ZZ0040000', 'Pine City Sheriff'],
  ])
    await house.scene.sql(
      `insert into agency (agency_id, ori, name, display_name, counties, state, type, officers) values ($1, $2, $3, $3, '{PINE}', 'ZZ', 'County', 12)`,
      [id, ori, name],
    );
});
afterAll(() => house.close());

const { programOffice, headquarters } = people;
async function letter(
  organisationId: string,
  content = '%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n',
  door: 'portal' | 'console' = 'portal',
) {
  const body = new FormData();
  body.set('file', new File([content], 'letter.pdf'));
  const headers = { origin: origins[door] };
  return house.ask(door, `/joining/letter?organisationId=${organisationId}`, { method: 'POST', headers, body });
}
const head = { headName: 'Alma Holt', headTitle: 'Sheriff', headEmail: 'Alma.Holt@pine.example', headPhone: '555 0100' };
const alone = { sameAsHead: true, administratorName: null, administratorTitle: null, administratorEmail: null };
const asked = {
  inRegister: true,
  agencyName: 'Pine County Sheriff',
  state: 'ZZ',
  county: 'Pine',
  agencyType: 'County',
  ori: 'ZZ0030000',
  ...head,
  ...alone,
  note: null,
};
async function ask(organisationId: string, more: object = {}) {
  const sent = await letter(organisationId);
  const { documentId } = (await sent.json()) as { documentId: string };
  const data = { ...asked, letterDocumentId: documentId, ...more };
  return house.scene.call(null, 'joining.ask', { organisationId, key: randomUUID(), data }, 'agency');
}
async function send(name: string, organisationId: string, data: object) {
  const [row] = await house.scene.sql('select version from organisation where organisation_id = $1', [organisationId]);
  return house.scene.call(programOffice, `organisation.${name}`, { organisationId, expectedVersion: row.version, key: randomUUID(), data });
}
const checklist = { letterRead: true, headConfirmed: true, registerMatches: true, lookAlikesSeen: true, duplicatesSeen: true };
const called = { calledOn: '2026-11-24', numberFrom: 'register', calledNumber: '555 0199', reached: 'The clerk', note: null };

describe('an agency joins', () => {
  test('it finds itself, asks with a letter, is verified, and its head signs on by the link', async () => {
    const found = await house.scene.call(null, 'joining.lookUp', { q: 'pine county' }, 'agency');
    expect(found.data).toMatchObject([{ agencyId: pine, joined: 'no' }]);
    const answer = await ask(pine);
    expect([answer.status, answer.data.reference]).toEqual([200, 'J-2026-0001']);

    const list = await house.scene.call(programOffice, 'joining.list', {});
    expect(list.data.rows).toMatchObject([{ organisationId: pine, phase: 'asked', askings: 1, inRegister: true }]);
    const { data: joining } = await house.scene.call(programOffice, 'joining.get', { organisationId: pine });
    expect(joining.askings).toMatchObject([
      { headName: 'Alma Holt', headEmail: 'alma.holt@pine.example', letter: { fileName: 'letter.pdf' } },
    ]);
    // The likest first; whatever else is alike in name follows.
    expect(joining.lookAlikes[0]).toMatchObject({ displayName: 'Pine City Sheriff', phase: null });

    const { joiningId } = joining.askings[0];
    const verified = await send('verifyAgency', pine, { joiningId, checklist, ...called });
    expect([verified.status, verified.data.phase]).toEqual([200, 'verified']);
    expect(verified.data.link).toMatch(/^http:\/\/portal\.example\/invitation\?token=/);
    const token = new URL(verified.data.link).searchParams.get('token');
    const looked = await house.scene.call(null, 'invitation.look', { token }, 'agency');
    expect(looked.data).toMatchObject({ email: 'alma.holt@pine.example', roles: ['agency.official', 'agency.administrator'] });
    const accepted = await house.scene.call(
      null,
      'invitation.accept',
      { token, name: 'Alma Holt', password: 'sturdy lantern over nine rivers' },
      'agency',
    );
    expect(accepted.status).toBe(200);
    const again = await ask(pine);
    expect([again.status, again.refused.code]).toEqual([409, 'wrongPhase']);
  });
  test('before that it is nobody’s to see but the program office’s', async () => {
    for (const actor of [headquarters, people.oversight]) {
      expect((await house.scene.call(actor, 'joining.list', {})).status).toBe(403);
      expect((await house.scene.call(actor, 'joining.get', { organisationId: pine })).status).toBe(403);
    }
    expect((await house.scene.call(otherPeople.agencyAdministrator, 'joining.list', {})).status).toBe(404);
  });
  test('one that the register lacks is added with a reason, and verified then', async () => {
    const organisationId = randomUUID();
    const answer = await ask(organisationId, { inRegister: false, agencyName: 'Pine Port Police', ori: null });
    expect(answer.status).toBe(200);
    const { data: joining } = await house.scene.call(programOffice, 'joining.get', { organisationId });
    const { joiningId } = joining.askings[0];
    expect((await send('verifyAgency', organisationId, { joiningId, checklist, ...called })).refused.code).toBe('notRegistered');
    const agency = {
      ori: 'ZZ0990000',
      name: 'Pine Port Police',
      type: 'Other',
      state: 'ZZ',
      county: 'Pine',
      fieldOffice: null,
      reason: 'Founded in June.',
    };
    expect((await send('addAgency', organisationId, { ...agency, ori: 'ZZ0030000' })).refused.code).toBe('oriTaken');
    expect((await send('addAgency', organisationId, agency)).status).toBe(200);
    expect((await send('verifyAgency', organisationId, { joiningId, checklist, ...called })).status).toBe(200);
    expect(await house.scene.sql('select display_name from agency where ori = $1', ['ZZ0990000'])).toEqual([
      { display_name: 'Pine Port Police' },
    ]);
  });
  test('who asked twice from one address is shown to the verifier, and refused by mail', async () => {
    const other = randomUUID();
    await ask(other, { inRegister: false, agencyName: 'Pine Harbor Police', ori: null });
    const { data: joining } = await house.scene.call(programOffice, 'joining.get', { organisationId: other });
    expect(joining.duplicates.map(({ why }: { why: string }) => why)).toContain('sameAddress');
    await house.scene.sql('delete from account_letter');
    expect(
      (await send('refuseJoining', other, { joiningId: joining.askings[0].joiningId, reason: 'The clerk knows of none.' })).status,
    ).toBe(200);
    expect(await house.scene.sql('select to_email from account_letter')).toEqual([{ to_email: 'alma.holt@pine.example' }]);
  });
  test('sent twice under one key it asks once; a letter of another agency is refused', async () => {
    const organisationId = randomUUID();
    const { documentId } = (await (await letter(organisationId)).json()) as { documentId: string };
    const input = { organisationId, key: randomUUID(), data: { ...asked, inRegister: false, letterDocumentId: documentId } };
    const one = await house.scene.call(null, 'joining.ask', input, 'agency');
    const two = await house.scene.call(null, 'joining.ask', input, 'agency');
    expect([two.status, two.data.reference]).toEqual([200, one.data.reference]);
    const stolen = await house.scene.call(null, 'joining.ask', { ...input, organisationId: randomUUID(), key: randomUUID() }, 'agency');
    expect([stolen.status, stolen.refused.field]).toEqual([422, 'data.letterDocumentId']);
  });
});

describe('the letter', () => {
  test('is a file of a known kind, and is sent at the agencies’ door only', async () => {
    expect((await letter(pine, 'MZ this is a program')).status).toBe(415);
    expect((await letter(pine, undefined, 'console')).status).toBe(404);
    expect((await letter('no-id')).status).toBe(422);
  });
});

describe('who can do what', () => {
  test('is exported for the yearly look, and no cell is a formula', async () => {
    await house.scene.sql('update person set display_name = \'=HYPERLINK("http://x")\' where person_id = $1', [people.preparer.person]);
    const cookie = await house.cookieOf('portal', 'official');
    const answer = await house.ask('portal', '/who-can-do-what.csv', { headers: { cookie } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const table = await answer.text();
    expect(table).toContain('"authorized official"');
    expect(table).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(table).not.toMatch(/(^|,)"?[=+@-]/m);
  });
  test('is for those who look after people', async () => {
    const cookie = await house.cookieOf('portal', 'preparer');
    expect((await house.ask('portal', '/who-can-do-what.csv', { headers: { cookie } })).status).toBe(403);
    expect((await house.ask('portal', '/who-can-do-what.csv')).status).toBe(401);
  });
});

test('papers of an organisation are for its keepers and the program office', async () => {
  const body = new FormData();
  body.set('file', new File(['%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n'], 'oath.pdf'));
  const headers = { cookie: await house.cookieOf('portal', 'official'), origin: origins.portal, 'idempotency-key': randomUUID() };
  const sent = await house.ask('portal', `/files?organisationId=${fairview}&kind=evidence`, { method: 'POST', headers, body });
  expect(sent.status).toBe(201);
  const { documentId } = (await sent.json()) as { documentId: string };
  const statusFor = async (door: 'portal' | 'console', name: string) =>
    (await house.ask(door, `/files/${documentId}`, { headers: { cookie: await house.cookieOf(door, name) } })).status;
  expect([await statusFor('portal', 'official'), await statusFor('console', 'programOffice')]).toEqual([200, 200]);
  expect([
    await statusFor('portal', 'preparer'),
    await statusFor('portal', 'stranger'),
    await statusFor('console', 'headquarters'),
  ]).toEqual([404, 404, 404]);
});
