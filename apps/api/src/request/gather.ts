import { nextReference, type Tx } from '@ice-access/database';
import { currentEdition, type Edition, editionOf, newerThan, questionsOf, sectionsDiffering } from '@ice-access/domain/assessment';
import type { CalendarDate, Instant } from '@ice-access/domain/kernel';
import { officeDay, type Role } from '@ice-access/domain/parties';
import { hasEnded, type RequestGathered, type RequestPhase, type RequestState } from '@ice-access/domain/request';

const sectionsOf = (edition: Edition) => ({
  editionId: edition.id,
  agencySections: edition.sections.filter(({ side }) => side === 'agency').map(({ id }) => id),
  iceSections: edition.sections.filter(({ side }) => side === 'ice').map(({ id }) => id),
});

/** The questions that both sides see: of those they can talk. */
const openQuestions = (edition: Edition): readonly string[] =>
  questionsOf(edition).flatMap(({ id, sees }) => (sees === 'both' ? [id] : []));

/** Where a payload names people for an office. */
const offices = ['investigations', 'detention', 'reviewer'] as const;
const namedIn = (payload: object): readonly string[] =>
  offices.flatMap((office) => {
    const person: unknown = Reflect.get(payload, office);
    return typeof person === 'string' ? [person] : [];
  });

async function officesOf(tx: Tx, people: readonly string[], today: CalendarDate): Promise<Pick<RequestGathered, 'offices' | 'seats'>> {
  if (people.length === 0) return { offices: {}, seats: {} };
  const { rows } = await tx.$client.query<{ person_id: string; roles: readonly Role[]; field_office: string | null }>({
    name: 'offices of',
    text: `select o.person_id, array_agg(distinct o.role order by o.role) as roles, max(o.field_office) as field_office
      from office o join person p using (person_id)
      where o.person_id = any($1::uuid[]) and o.starts_on <= $2 and (o.ends_on is null or $2 <= o.ends_on) and not o.disabled and p.active
      group by o.person_id`,
    values: [people, today],
  });
  return {
    offices: Object.fromEntries(rows.map(({ person_id, roles }) => [person_id, roles])),
    seats: Object.fromEntries(rows.map(({ person_id, field_office }) => [person_id, field_office])),
  };
}

async function earlierOf(tx: Tx, payload: object): Promise<RequestGathered['earlierRequest']> {
  const id = 'earlierRequestId' in payload ? payload.earlierRequestId : null;
  if (typeof id !== 'string') return null;
  const { rows } = await tx.$client.query<{ agency_id: string; phase: RequestPhase }>(
    'select agency_id, phase from request where request_id = $1',
    [id],
  );
  const [row] = rows;
  return row === undefined ? null : { agencyId: row.agency_id, ended: hasEnded(row.phase) };
}

async function fieldOfficesFor(tx: Tx, payload: object): Promise<readonly string[]> {
  if (!('fieldOffice' in payload)) return [];
  const { rows } = await tx.$client.query<{ key: string }>('select key from field_office');
  return rows.map(({ key }) => key);
}

/** Asked when a request is sent: whether its agency takes part. */
async function isVerified(tx: Tx, state: RequestState, payload: object): Promise<boolean> {
  if (state.phase === 'unopened' || !('submissionId' in payload)) return false;
  const { rows } = await tx.$client.query<{ phase: string }>({
    name: 'is verified',
    text: 'select phase from organisation where organisation_id = $1',
    values: [state.agencyId],
  });
  return rows[0]?.phase === 'verified';
}

/** Asked when a request moves to a newer edition. */
function newerFor(state: RequestState, payload: object): RequestGathered['newerEdition'] {
  if (state.phase === 'unopened' || !('edition' in payload) || 'agencySections' in payload) return null;
  const [own, newer] = [editionOf(state.edition), newerThan(state.edition)];
  return own === undefined || newer === undefined ? null : { ...sectionsOf(newer), differs: sectionsDiffering(own, newer) };
}

interface Asked {
  readonly payload: object;
  readonly year: number;
  readonly at: Instant;
  /** The edition that a new request gets; the current one where nobody says. */
  readonly edition?: string | undefined;
}

/** Looks up what a command may ask about besides the state. What it does not ask about stays empty. */
export async function gather(tx: Tx, state: RequestState, { payload, year, at, edition: newcomers }: Asked): Promise<RequestGathered> {
  const edition = state.phase === 'unopened' ? editionOf(newcomers ?? currentEdition.id) : editionOf(state.edition);
  return {
    reference: state.phase === 'unopened' ? await nextReference(tx, 'R', year) : null,
    earlierRequest: await earlierOf(tx, payload),
    edition: edition === undefined ? null : sectionsOf(edition),
    newerEdition: newerFor(state, payload),
    questions: edition === undefined ? [] : openQuestions(edition),
    agencyVerified: await isVerified(tx, state, payload),
    fieldOffices: await fieldOfficesFor(tx, payload),
    ...(await officesOf(tx, namedIn(payload), officeDay(at))),
  };
}
