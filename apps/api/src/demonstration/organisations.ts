import { Readable } from 'node:stream';
import { tables } from '@ice-access/database';
import { addDays, type CalendarDate } from '@ice-access/domain/kernel';
import { DelegateOffice, InvitePerson, RecordReview } from '@ice-access/domain/organisation';
import { type Actor, organisationOf } from '@ice-access/domain/parties';
import type pg from 'pg';
import { systemActors } from '../account/system.ts';
import { agencyIdOf } from '../agency/agencyId.ts';
import { handleOrganisation } from '../organisation/handle.ts';
import { askToJoin } from '../organisation/joining/ask.ts';
import { organisationScope } from '../organisation/onFile.ts';
import type { OrganisationSpec } from '../organisation/spec.ts';
import { demoAgencies } from './agencies.ts';
import { onePage } from './onePage.ts';
import { outsideAgencies, twoAgencies } from './populate.ts';
import type { Stage } from './stage.ts';

type Keeping = { readonly organisationId: string; readonly actor: Actor };

async function send(
  stage: Stage,
  { organisationId, actor }: Keeping,
  { spec, data }: { spec: OrganisationSpec; data: object },
): Promise<void> {
  const caller = stage.caller(actor);
  const { rows } = await caller.database.reading(organisationScope(actor), (tx) =>
    tx.$client.query<{ version: number }>('select version from organisation where organisation_id = $1', [organisationId]),
  );
  await handleOrganisation(caller, { organisationId, expectedVersion: rows[0]?.version ?? 0, key: stage.id(), data }, spec);
}

/** The yearly look at who may do what: done by everybody, so that nothing of it is due. */
export async function playReviews(stage: Stage, asOf: CalendarDate): Promise<void> {
  for (const back of [440, 140])
    for (const keeper of keepersOf(stage)) {
      stage.at = new Date(`${addDays(asOf, -back)}T15:00:00.000Z`);
      await send(stage, keeper, { spec: RecordReview, data: { note: null } });
    }
}

const keepersOf = (stage: Stage): readonly Keeping[] => [
  ...demoAgencies.map((agency) => keeperOf(stage, agency)),
  ...stage.cast.keepers.map((actor) => ({ actor, organisationId: organisationOf(actor) ?? '' })),
];

/** The head of an agency, who keeps its people too. */
function keeperOf(stage: Stage, agency: (typeof demoAgencies)[number]): Keeping {
  const { official } = stage.cast.of(agency);
  if (official.party !== 'agency') throw new Error('an official of no agency');
  return { organisationId: official.agencyId, actor: { ...official, roles: ['agency.official', 'agency.administrator'] } };
}

/** A preparer stands in for a head on leave; somebody is invited and has not answered. */
export async function playPeople(stage: Stage, owner: pg.Client, asOf: CalendarDate): Promise<void> {
  const keeper = keeperOf(stage, twoAgencies.first);
  const { rows } = await owner.query<{ id: string }>(
    "select office_id as id from office where person_id = $1 and role = 'agency.official'",
    [keeper.actor.person],
  );
  stage.at = new Date(`${addDays(asOf, -6)}T15:00:00.000Z`);
  const away = {
    of: rows[0]?.id,
    personId: stage.cast.of(twoAgencies.first).preparer.person,
    startsOn: addDays(asOf, -5),
    endsOn: addDays(asOf, 20),
    reason: 'On leave.',
  };
  await send(stage, keeper, { spec: DelegateOffice, data: away });
  stage.at = new Date(`${addDays(asOf, -2)}T15:00:00.000Z`);
  const invited = {
    name: 'June Albright',
    email: 'june.albright@kingsley.example',
    roles: ['agency.trainingOfficer'],
    fieldOffice: null,
    startsOn: asOf,
    endsOn: null,
    writtenWordDocumentId: null,
  };
  await send(stage, keeper, { spec: InvitePerson, data: invited });
}

/** One agency asks to take part; the program office has it on its list. */
export async function playJoining(stage: Stage, asOf: CalendarDate): Promise<void> {
  const [asking] = outsideAgencies;
  stage.at = new Date(`${addDays(asOf, -4)}T15:00:00.000Z`);
  const organisationId = agencyIdOf(asking.ori);
  const world = stage.caller({ ...systemActors.reaction, party: 'agency', agencyId: organisationId, roles: [] });
  const letterDocumentId = stage.id();
  const page = onePage('Letter of the sheriff of Pine Hollow County');
  const received = await stage.store.receive(Readable.from([page]), letterDocumentId);
  await world.database.asActor({ person: systemActors.reaction.person, agencyId: organisationId }, async (tx) => {
    await tx.insert(tables.document).values({
      documentId: letterDocumentId,
      agencyId: organisationId,
      organisationId,
      kind: 'joiningLetter',
      fileName: 'Letter of the sheriff.pdf',
      mediaType: 'application/pdf',
      bytes: received.bytes,
      sha256: received.sha256,
      state: 'notScanned',
      by: systemActors.reaction.person,
      at: stage.at,
    });
    await stage.store.keep(received, letterDocumentId);
  });
  const data = {
    inRegister: true,
    agencyName: asking.name,
    state: 'ZZ',
    county: 'Pine Hollow',
    agencyType: 'County',
    ori: asking.ori,
    headName: 'Walter Finch',
    headTitle: 'Sheriff',
    headEmail: 'walter.finch@pine-hollow.example',
    headPhone: '555 0142',
    sameAsHead: false,
    administratorName: 'Dora Lyle',
    administratorTitle: 'Office manager',
    administratorEmail: 'dora.lyle@pine-hollow.example',
    letterDocumentId,
    note: null,
  };
  await askToJoin(world, { organisationId, key: stage.id(), data });
}
