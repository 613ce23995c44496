import { randomBytes, randomUUID } from 'node:crypto';
import { GrantOffice, InvitePerson } from '@ice-access/domain/organisation';
import { iceOrganisation } from '@ice-access/domain/parties';
import { fairview, lakeland, otherPeople, people, stranger } from '@ice-access/domain/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Refused } from '../command/refused.ts';
import { refold } from '../refold/index.ts';
import { type Scene, setScene } from '../testing/scene.ts';
import { handleOrganisation } from './handle.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene.close());

const { official, preparer, programOffice, fieldDirector, oversight } = people;
const { agencyAdministrator, iceAdministrator } = otherPeople;
type Actor = Parameters<Scene['call']>[0];
const asProgram = { person: '00000000-0000-7000-8000-000000000001', agencyId: null };

const world = () => ({ database: scene.agencyDoor, now: () => scene.now, ids: randomUUID, salts: () => randomBytes(16).toString('hex') });

async function versionOf(organisationId: string): Promise<number> {
  const [row] = await scene.sql('select version from organisation where organisation_id = $1', [organisationId]);
  return row.version;
}
async function send(actor: Actor, name: string, data: object, organisationId = fairview) {
  const expectedVersion = await versionOf(organisationId);
  return scene.call(actor, `organisation.${name}`, { organisationId, expectedVersion, key: randomUUID(), data });
}
const term = { fieldOffice: null, startsOn: '2026-11-24', endsOn: null };
const invitation = (name: string, more: object = {}) => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@fairview.example`,
  roles: ['agency.preparer'],
  ...term,
  writtenWordDocumentId: null,
  ...more,
});
const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';
const password = 'sturdy lantern over nine rivers';
const officeOf = async (personId: string, role: string) =>
  (await scene.sql('select office_id as id from office where person_id = $1 and role = $2', [personId, role]))[0]?.id;

describe('an invitation', () => {
  test('opens an account with the offices offered, by a link that is kept as a hash only', async () => {
    const { status, data } = await send(agencyAdministrator, 'invitePerson', invitation('Clara Ives'));
    expect([status, data.link]).toEqual([200, expect.stringMatching(/^http:\/\/portal\.example\/invitation\?token=[\w-]{43}$/)]);
    const token = tokenOf(data.link);
    expect(JSON.stringify(await scene.sql('select * from invitation'))).not.toContain(token);
    expect(JSON.stringify(await scene.sql('select data from event'))).not.toContain(token);
    const looked = await scene.call(null, 'invitation.look', { token }, 'agency');
    expect(looked.data).toMatchObject({
      organisation: { name: 'Fairview County Sheriff', kind: 'agency' },
      email: 'clara.ives@fairview.example',
      account: 'new',
    });
    const accepted = await scene.call(null, 'invitation.accept', { token, name: 'Clara Ives', password }, 'agency');
    expect([accepted.status, accepted.data]).toEqual([200, { email: 'clara.ives@fairview.example' }]);
    const [row] = await scene.sql(
      `select p.display_name, p.party, o.role, m.organisation_id from person p join office o using (person_id) join member m using (person_id)
       join auth_agency."user" u on u.id = p.person_id::text join auth_agency.account a on a.user_id = u.id where p.email = $1`,
      ['clara.ives@fairview.example'],
    );
    expect(row).toEqual({ display_name: 'Clara Ives', party: 'agency', role: 'agency.preparer', organisation_id: fairview });
  });
  test('is used once, also by two at the same moment', async () => {
    const { data } = await send(agencyAdministrator, 'invitePerson', invitation('Twice Used'));
    const token = tokenOf(data.link);
    const accept = () => scene.call(null, 'invitation.accept', { token, name: 'Twice Used', password }, 'agency');
    const both = await Promise.all([accept(), accept()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await scene.call(null, 'invitation.look', { token }, 'agency')).refused).toMatchObject({ code: 'invitationOver' });
    expect(await scene.sql("select from person where email = 'twice.used@fairview.example'")).toHaveLength(1);
  });
  test('is nothing at the other door, and a guess is nothing at all', async () => {
    const { data } = await send(agencyAdministrator, 'invitePerson', invitation('Other Door'));
    expect((await scene.call(null, 'invitation.look', { token: tokenOf(data.link) }, 'reviewer')).status).toBe(404);
    expect((await scene.call(null, 'invitation.look', { token: 'A'.repeat(43) }, 'agency')).status).toBe(404);
  });
  test('expires after seven days, and is over once it was taken back', async () => {
    const { data } = await send(agencyAdministrator, 'invitePerson', invitation('Late Comer'));
    const before = scene.now;
    scene.now = '2026-12-01T16:00:01.000Z';
    expect((await scene.call(null, 'invitation.look', { token: tokenOf(data.link) }, 'agency')).refused).toMatchObject({
      rejection: { why: 'expired' },
    });
    scene.now = before;
    const [{ id }] = await scene.sql("select invitation_id as id from invitation where state = 'open' order by expires_at desc limit 1");
    expect((await send(agencyAdministrator, 'withdrawInvitation', { invitationId: id })).status).toBe(200);
  });
  test('of a common or a known password makes no account', async () => {
    const { data } = await send(agencyAdministrator, 'invitePerson', invitation('Weak Word'));
    const token = tokenOf(data.link);
    const refused = await scene.call(null, 'invitation.accept', { token, name: 'Weak Word', password: 'short' }, 'agency');
    expect([refused.status, refused.refused.code]).toEqual([422, 'passwordRefused']);
    expect(await scene.sql("select from person where email = 'weak.word@fairview.example'")).toEqual([]);
  });
  test('of an address that has an account is accepted signed in, under that address', async () => {
    await scene.sql(
      `insert into auth_agency."user" (id, name, email, email_verified) values ($1, 'stranger', 'stranger@example.example', true)`,
      [stranger.person],
    );
    const { data } = await send(
      agencyAdministrator,
      'invitePerson',
      invitation('County Counsel', { email: 'stranger@example.example', roles: ['agency.counsel'] }),
    );
    const token = tokenOf(data.link);
    expect((await scene.call(null, 'invitation.accept', { token, name: 'X', password }, 'agency')).refused.code).toBe('accountThere');
    expect((await scene.call(preparer, 'invitation.acceptSignedIn', { token })).refused.code).toBe('otherAddress');
    expect((await scene.call(stranger, 'invitation.acceptSignedIn', { token })).data).toEqual({ organisationId: fairview });
    const held = await scene.sql('select distinct organisation_id as id from office where person_id = $1', [stranger.person]);
    expect(held.map(({ id }) => id).toSorted()).toEqual([fairview, lakeland].toSorted());
  });
  test('of somebody on the other side is refused, and says so to the one who holds the link', async () => {
    const { data } = await send(agencyAdministrator, 'invitePerson', invitation('Both Sides', { email: 'programOffice@example.example' }));
    const answer = await scene.call(null, 'invitation.accept', { token: tokenOf(data.link), name: 'X', password }, 'agency');
    expect([answer.status, answer.refused.code]).toEqual([409, 'onOtherSide']);
    expect(await scene.sql('select from auth_agency."user" where email = $1', ['programoffice@example.example'])).toEqual([]);
  });
  test('to another organisation’s people cannot be sent, and the server’s own fields cannot be chosen', async () => {
    expect((await send(stranger, 'invitePerson', invitation('Not Mine'))).status).toBe(404);
    const chosen = await send(agencyAdministrator, 'invitePerson', { ...invitation('Chosen'), tokenSha256: 'a'.repeat(64) });
    expect([chosen.status, chosen.refused.field]).toEqual([422, 'data.tokenSha256']);
  });
});

describe('where letters go out', () => {
  test('the link is in the letter alone, and nobody who invites is given it', async () => {
    await scene.sql('delete from account_letter');
    const invitations = { origins: { agency: 'http://portal.example', ice: 'http://console.example' }, mails: true };
    const caller = { ...world(), actor: agencyAdministrator, provedAt: null, invitations };
    const input = { organisationId: fairview, expectedVersion: await versionOf(fairview), key: randomUUID(), data: invitation('By Mail') };
    expect((await handleOrganisation(caller, input, InvitePerson)).link).toBeNull();
    const [letter] = await scene.sql('select to_email, body from account_letter');
    expect(letter.to_email).toBe('by.mail@fairview.example');
    const token = /token=([\w-]{43})/.exec(letter.body)?.[1] ?? '';
    expect((await scene.call(null, 'invitation.look', { token }, 'agency')).status).toBe(200);
  });
});

describe('offices', () => {
  test('are given and ended, and an end at once ends the sessions', async () => {
    const granted = await send(agencyAdministrator, 'grantOffice', {
      personId: preparer.person,
      role: 'agency.coordinator',
      ...term,
      writtenWordDocumentId: null,
    });
    expect(granted.status).toBe(200);
    const officeId = await officeOf(preparer.person, 'agency.coordinator');
    expect((await send(agencyAdministrator, 'endOffice', { officeId, lastOn: '2026-11-23', reason: 'x' })).status).toBe(200);
    const [row] = await scene.sql('select sessions_after from person where person_id = $1', [preparer.person]);
    expect(row.sessions_after.toISOString()).toBe(scene.now);
  });
  test('are given to nobody by himself', async () => {
    const wish = { personId: agencyAdministrator.person, role: 'agency.official', ...term, writtenWordDocumentId: null };
    expect((await send(agencyAdministrator, 'grantOffice', wish)).refused.code).toBe('selfGrant');
    expect((await send(programOffice, 'grantOffice', wish)).refused.code).toBe('writtenWordMissing');
    const none = await send(programOffice, 'grantOffice', { ...wish, writtenWordDocumentId: randomUUID() });
    expect([none.status, none.refused.field]).toEqual([422, 'data.writtenWordDocumentId']);
  });
  test('ask for a fresh proof of both factors once who and phase were found open, and for none before', async () => {
    const wish = { personId: preparer.person, role: 'agency.trainingOfficer', ...term, writtenWordDocumentId: null };
    const grant = async (actor: typeof official | typeof agencyAdministrator, minutes: number) => {
      const provedAt = new Date(Date.parse(scene.now) - minutes * 60_000).toISOString();
      const input = { organisationId: fairview, expectedVersion: await versionOf(fairview), key: randomUUID(), data: wish };
      return handleOrganisation({ ...world(), actor, provedAt }, input, GrantOffice).then(
        () => 'granted',
        (error: Refused) => error.body.code,
      );
    };
    const before = await versionOf(fairview);
    expect(await grant(official, 6)).toBe('notYourRole');
    expect(await grant(agencyAdministrator, 6)).toBe('stepUpNeeded');
    expect(await versionOf(fairview)).toBe(before);
    expect(await grant(agencyAdministrator, 4)).toBe('granted');
  });
  test('with an older version are told what happened since', async () => {
    const input = { organisationId: fairview, expectedVersion: 1, key: randomUUID(), data: { note: null } };
    const stale = await scene.call(agencyAdministrator, 'organisation.recordReview', input);
    expect([stale.status, stale.refused.code]).toEqual([412, 'stale']);
  });
  test('sent twice under one key are given once', async () => {
    const input = { organisationId: fairview, expectedVersion: await versionOf(fairview), key: randomUUID(), data: { note: null } };
    const one = await scene.call(agencyAdministrator, 'organisation.recordReview', input);
    const two = await scene.call(agencyAdministrator, 'organisation.recordReview', input);
    expect(two.data.version).toBe(one.data.version);
  });
  test('of ICE are kept by its administrator, also by a director who is bound to a field office for his own', async () => {
    const officeId = await officeOf(fieldDirector.person, 'ice.fieldDirector');
    const away = { of: officeId, personId: people.investigations.person, startsOn: '2026-12-01', endsOn: '2026-12-05', reason: 'Leave.' };
    expect((await send(fieldDirector, 'delegateOffice', away, iceOrganisation)).status).toBe(200);
    expect(
      (await send(iceAdministrator, 'disablePerson', { personId: people.detention.person, reason: 'x' }, iceOrganisation)).status,
    ).toBe(200);
    expect(
      await scene.sql('select active, sessions_after is not null as ended from person where person_id = $1', [people.detention.person]),
    ).toEqual([{ active: false, ended: true }]);
    expect((await send(iceAdministrator, 'reopenPerson', { personId: people.detention.person, reason: 'x' }, iceOrganisation)).status).toBe(
      200,
    );
    expect(await scene.sql('select active from person where person_id = $1', [people.detention.person])).toEqual([{ active: true }]);
  });
  test('of one agency that shuts somebody out leave those of the other', async () => {
    await send(agencyAdministrator, 'disablePerson', { personId: stranger.person, reason: 'x' });
    expect(await scene.sql('select active from person where person_id = $1', [stranger.person])).toEqual([{ active: true }]);
    const disabled = await scene.sql('select distinct organisation_id as id from office where person_id = $1 and disabled', [
      stranger.person,
    ]);
    expect(disabled).toEqual([{ id: fairview }]);
  });
});

describe('a lost factor', () => {
  test('goes by two people, ends sessions, and everybody concerned gets a mail', async () => {
    const about = { personId: preparer.person };
    expect((await send(agencyAdministrator, 'startFactorReset', { ...about, reason: 'Lost.' })).status).toBe(200);
    expect((await send(agencyAdministrator, 'confirmFactorReset', about)).refused.code).toBe('sameHandReset');
    await scene.sql('delete from account_letter');
    expect((await send(official, 'confirmFactorReset', about)).status).toBe(200);
    const [row] = await scene.sql('select factors_after, sessions_after from person where person_id = $1', [preparer.person]);
    expect([row.factors_after.toISOString(), row.sessions_after.toISOString()]).toEqual([scene.now, scene.now]);
    const letters = await scene.sql('select to_email from account_letter order by to_email');
    expect(letters.map(({ to_email }) => to_email)).toEqual(['agencyAdministrator@example.example', 'preparer@example.example']);
  });
  test('and a locked account are released by a time that the door’s own sign-in heeds', async () => {
    expect((await send(agencyAdministrator, 'releaseAccount', { personId: preparer.person, reason: 'x' })).status).toBe(200);
    const [row] = await scene.sql('select released_at from person where person_id = $1', [preparer.person]);
    expect(row.released_at.toISOString()).toBe(scene.now);
  });
});

describe('reading', () => {
  test('shows its own people what is held, with what may be done about each and why not', async () => {
    const { data } = await scene.call(agencyAdministrator, 'organisation.people');
    const own = data.people.find((one: { you: boolean }) => one.you);
    expect(own.actions.find((one: { type: string }) => one.type === 'GrantOffice').shut).toMatchObject({ code: 'selfGrant' });
    const other = data.people.find((one: { personId: string }) => one.personId === official.person);
    expect(other.actions.find((one: { type: string }) => one.type === 'DisablePerson').shut).toBeUndefined();
    expect(data.invitations.length).toBeGreaterThan(0);
    const mine = await scene.call(preparer, 'organisation.people');
    expect([mine.status, mine.data.invitations]).toEqual([200, []]);
  });
  test('is for nobody else: another agency, oversight, ICE without the program office', async () => {
    for (const name of ['get', 'people', 'mayDo', 'timeline'])
      for (const actor of [stranger, people.headquarters, oversight]) {
        const about = actor === stranger ? fairview : lakeland;
        const of = actor === stranger ? { organisationId: lakeland === about ? fairview : about } : { organisationId: about };
        const reader = actor === stranger ? { ...stranger, agencyId: lakeland } : actor;
        expect([name, (await scene.call(reader, `organisation.${name}`, of)).status]).toEqual([name, 404]);
      }
  });
  test('says who can do what through which office, to those who look after people', async () => {
    const { data } = await scene.call(agencyAdministrator, 'organisation.mayDo');
    const head = data.people.find((one: { personId: string }) => one.personId === official.person);
    expect(head.may.find((one: { what: string }) => one.what === 'SubmitRequest').through).toEqual(['agency.official']);
    expect((await scene.call(preparer, 'organisation.mayDo')).status).toBe(403);
  });
  test('tells the history without any link', async () => {
    const { data } = await scene.call(agencyAdministrator, 'organisation.timeline');
    expect(data.events.length).toBeGreaterThan(3);
    expect(JSON.stringify(data)).not.toContain('tokenSha256');
  });
  test('gives the program office every agency', async () => {
    const { data } = await scene.call(programOffice, 'organisation.list', {});
    expect(data.rows.map(({ name }: { name: string }) => name).toSorted()).toEqual(['Fairview County Sheriff', 'Lakeland Police']);
    expect((await scene.call(people.headquarters, 'organisation.list', {})).status).toBe(403);
  });
});

test('after all this the rows say what the log says', async () => {
  const { differences } = await scene.worker.asActor(asProgram, (tx) => refold(tx, { repair: false }));
  expect(differences.filter(({ stream }) => stream.startsWith('organisation/'))).toEqual([]);
});
