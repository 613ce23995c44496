import { randomBytes, randomUUID } from 'node:crypto';
import * as command from '@ice-access/domain/organisation';
import { type Actor, iceOrganisation, theOversightBody } from '@ice-access/domain/parties';
import { fairview, idOf, lakeland, otherPeople, people } from '@ice-access/domain/testing';
import { handleOrganisation } from '../../organisation/handle.ts';
import { askToJoin } from '../../organisation/joining/ask.ts';
import type { OrganisationSpec } from '../../organisation/spec.ts';
import type { Scene } from '../scene.ts';
import { evidenceOf, type Stand } from './stand.ts';

type Kind = command.OrganisationKind;
/** What the spare people of an organisation hold, so that every command finds somebody it fits. */
const spareRoles = {
  agency: { deputy: 'agency.publicInformation', absent: 'agency.complaintOfficer', further: 'agency.trainingOfficer' },
  ice: { deputy: 'ice.publicAffairs', absent: 'ice.complaintIntake', further: 'ice.inspector' },
  oversight: { deputy: 'oversight.administrator', absent: 'oversight.reader', further: 'oversight.reader' },
} as const;
/** A deputy, somebody who is away, somebody who is shut out, somebody who lost a factor. */
const spares = ['deputy', 'absent', 'shut', 'lost'] as const;

/** The id of one of the spare people of an organisation. */
export const spareOf = (organisation: string, who: (typeof spares)[number]): string => idOf(`${who} of ${organisation}`);

const kinds = { [fairview]: 'agency', [iceOrganisation]: 'ice', [theOversightBody]: 'oversight' } as const;

/** The spare people of the three organisations in which commands are tried, by name. */
export function sparePeople(): Readonly<Record<string, Actor>> {
  const entries = Object.entries(kinds).flatMap(([organisationId, kind]) =>
    spares.map((who): [string, Actor] => {
      const person = spareOf(organisationId, who);
      const role = spareRoles[kind][who === 'absent' ? 'absent' : 'deputy'];
      const actor = { person, party: kind, agencyId: organisationId, organisationId, fieldOffice: null, roles: [role] };
      return [`${who} of ${kind}`, actor as unknown as Actor];
    }),
  );
  return Object.fromEntries(entries);
}

const today = (scene: Scene): string => scene.now.slice(0, 10);
const worldOf = (scene: Scene) => ({
  now: () => scene.now,
  ids: randomUUID,
  salts: () => randomBytes(16).toString('hex'),
  provedAt: scene.now,
});

/** One organisation as the commands that stage it see it. */
class House {
  readonly id: string;
  readonly scene: Scene;
  version = 1;
  phase = 'verified';

  constructor(scene: Scene, id: string) {
    this.scene = scene;
    this.id = id;
  }

  async send(actor: Actor, spec: OrganisationSpec, data: object): Promise<string | null> {
    const database = actor.party === 'agency' ? this.scene.agencyDoor : this.scene.reviewerDoor;
    const origins = { agency: 'http://portal.example', ice: 'http://console.example' };
    const caller = { ...worldOf(this.scene), actor, database, invitations: { origins, mails: false } };
    const input = { organisationId: this.id, expectedVersion: this.version, key: randomUUID(), data };
    const answer = await handleOrganisation(caller, input, spec);
    this.version = answer.version;
    this.phase = answer.phase;
    return answer.link === null ? null : new URL(answer.link).searchParams.get('token');
  }
}

async function staffed(scene: Scene, { id, kind, administrator, head }: { id: string; kind: Kind; administrator: Actor; head: Actor }) {
  const house = new House(scene, id);
  const roles = spareRoles[kind];
  const [deputy, absent, shut, lost] = [spareOf(id, 'deputy'), spareOf(id, 'absent'), spareOf(id, 'shut'), spareOf(id, 'lost')];
  const officeOf = async (person: string) =>
    (
      await scene.sql('select office_id as id from office where organisation_id = $1 and person_id = $2 order by office_id limit 1', [
        id,
        person,
      ])
    )[0]?.id;
  const token = await house.send(administrator, command.InvitePerson, {
    name: 'Somebody New',
    email: `somebody@${kind}.example`,
    roles: [roles.deputy],
    fieldOffice: null,
    startsOn: today(scene),
    endsOn: null,
    writtenWordDocumentId: null,
  });
  const away = await officeOf(absent);
  await house.send(administrator, command.DelegateOffice, {
    of: away,
    personId: deputy,
    startsOn: today(scene),
    endsOn: today(scene),
    reason: 'Away for a day.',
  });
  await house.send(administrator, command.DisablePerson, { personId: shut, reason: 'Left.' });
  await house.send(head, command.StartFactorReset, { personId: lost, reason: 'Lost the phone.' });
  const [invitation] = await scene.sql('select invitation_id as id from invitation where organisation_id = $1', [id]);
  const [delegation] = await scene.sql('select office_id as id from office where organisation_id = $1 and delegated_from is not null', [
    id,
  ]);
  const held = await scene.sql(
    'select person_id as person, office_id as office from office where organisation_id = $1 and delegated_from is null',
    [id],
  );
  const offices = Object.fromEntries(held.map(({ person, office }) => [person, office]));
  return { house, roles, deputy, absent, shut, lost, token, away, offices, invitationId: invitation?.id, delegationId: delegation?.id };
}

const asking = (now: string, { inRegister, letterDocumentId }: { inRegister: boolean; letterDocumentId: string }) => ({
  inRegister,
  agencyName: 'Riverton Police',
  state: 'ZZ',
  county: 'RIVERTON',
  agencyType: 'City',
  ori: inRegister ? 'ZZ0030000' : null,
  headName: 'Rita Rivers',
  headTitle: 'Chief',
  headEmail: `chief.${now.slice(0, 10)}@riverton.example`,
  headPhone: '555-0100',
  sameAsHead: true,
  administratorName: null,
  administratorTitle: null,
  administratorEmail: null,
  letterDocumentId,
  note: null,
});

/** An agency that has sent its letter and not yet asked. */
const newcomer = { organisationId: idOf('newcomer'), letterDocumentId: idOf('letter of the newcomer') };
/** What that agency sends to ask. */
export const newcomersAsking = (now: string) => ({
  organisationId: newcomer.organisationId,
  data: asking(now, { inRegister: false, letterDocumentId: newcomer.letterDocumentId }),
});

/** An agency that asks to take part; with an address in the register, or without. */
async function asked(scene: Scene, ori: string | null): Promise<{ house: House; joiningId: string }> {
  const organisationId = randomUUID();
  if (ori !== null)
    await scene.sql(
      `insert into agency (agency_id, ori, name, display_name, counties, state, type, officers) values ($1, $2, $3, $3, '{RIVERTON}', 'ZZ', 'City', 12)`,
      [organisationId, ori, `Riverton Police ${ori}`],
    );
  const letterDocumentId = await evidenceOf(scene, { organisationId });
  const world = { ...worldOf(scene), database: scene.agencyDoor };
  const data = asking(scene.now, { inRegister: ori !== null, letterDocumentId });
  const { joiningId } = await askToJoin(world, { organisationId, key: randomUUID(), data: { ...data, ori } });
  return { house: new House(scene, organisationId), joiningId };
}

/**
 * Organisations as procedures about them find them. `own` is the one in which somebody acts; the other phases are those of an agency as
 * the program office, or another agency, finds it.
 */
export async function standOrganisations(scene: Scene): Promise<readonly Stand[]> {
  const { agencyAdministrator, iceAdministrator, oversightAdministrator } = otherPeople;
  const stands: Stand[] = [];
  const letter = await evidenceOf(scene, { organisationId: newcomer.organisationId });
  await scene.sql('update document set document_id = $2 where document_id = $1', [letter, newcomer.letterDocumentId]);
  for (const [name, one] of [
    ['fairview', { id: fairview, kind: 'agency', administrator: agencyAdministrator, head: people.official }],
    ['ice', { id: iceOrganisation, kind: 'ice', administrator: iceAdministrator, head: iceAdministrator }],
    ['oversight', { id: theOversightBody, kind: 'oversight', administrator: oversightAdministrator, head: oversightAdministrator }],
  ] as const) {
    const { house, ...sheet } = await staffed(scene, one);
    const documentId = await evidenceOf(scene, { organisationId: one.id });
    stands.push({ name, about: 'organisation', phase: 'own', id: one.id, version: house.version, sheet: { documentId, ...sheet } });
  }
  stands.push({
    name: 'lakeland',
    about: 'organisation',
    phase: 'verified',
    id: lakeland,
    version: 1,
    sheet: { documentId: randomUUID() },
  });
  for (const [name, ori] of [['asked', 'ZZ0030000'] as const, ['asked/new', null] as const, ['refused', 'ZZ0030001'] as const]) {
    const { house, joiningId } = await asked(scene, ori);
    if (name === 'refused')
      await house.send(people.programOffice, command.RefuseJoining, { joiningId, reason: 'Nobody there knew of it.' });
    const documentId = await evidenceOf(scene, { organisationId: house.id });
    const version = name === 'refused' ? house.version : 1;
    stands.push({
      name,
      about: 'organisation',
      phase: name.split('/')[0] ?? name,
      id: house.id,
      version,
      sheet: { documentId, joiningId },
    });
  }
  return stands;
}
