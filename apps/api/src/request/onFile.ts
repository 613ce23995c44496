import { readStream, type Tx } from '@ice-access/database';
import { dateIn, type Instant } from '@ice-access/domain/kernel';
import type { Hand, Party } from '@ice-access/domain/parties';
import { parseRequestFact, type RequestEvent, type RequestState, request } from '@ice-access/domain/request';
import { genesis, type Head, type Link } from '@ice-access/ledger';
import { Recent } from '../page/recent.ts';

/** The agency of a case, as far as its row needs it, with the zone in which its days end. */
export interface CaseAgency {
  readonly agencyId: string;
  readonly name: string;
  readonly state: string;
  readonly county: string;
  readonly fieldOffice: string | null;
  readonly zone: string;
}

/** A request as the log has it. */
export interface OnFile {
  readonly agency: CaseAgency;
  readonly contentVersion: number;
  readonly events: readonly RequestEvent[];
  readonly state: RequestState;
  readonly head: Head;
}

/** Days end in Washington where a field office says nothing else. */
export const defaultZone = 'America/New_York';

interface AgencyRow {
  readonly agency_id: string;
  readonly display_name: string;
  readonly state: string;
  readonly counties: readonly string[];
  readonly field_office: string | null;
  readonly zone: string | null;
}
const toAgency = (row: AgencyRow): CaseAgency => ({
  agencyId: row.agency_id,
  name: row.display_name,
  state: row.state,
  county: row.counties.join(', '),
  fieldOffice: row.field_office,
  zone: row.zone ?? defaultZone,
});

export const streamOf = (requestId: string): string => `request/${requestId}`;

/** The hand of a link: the party is the first half of the office. */
export const handOf = ({ actor, office }: Pick<Link, 'actor' | 'office'>): Hand => {
  const role = office as Hand['role'];
  return { person: actor, party: office.split('.')[0] as Party, role };
};

/** An event as the domain reads it. Parsed on the way out; a later schema version gets its upcast here. */
export const toEvent = (link: Link): RequestEvent => {
  const fact = parseRequestFact(link.type, JSON.parse(link.data));
  return { ...fact, at: link.at, on: link.on, by: handOf(link) };
};

/** One agency, with the zone of the field office that the case was given to, else of its own. */
export async function caseAgency(tx: Tx, agencyId: string, fieldOffice: string | null = null): Promise<CaseAgency | undefined> {
  const { rows } = await tx.$client.query<AgencyRow>({
    name: 'case agency',
    text: `select a.agency_id, a.display_name, a.state, a.counties, a.field_office, f.zone
      from agency a left join field_office f on f.key = coalesce($2, a.field_office) where a.agency_id = $1`,
    values: [agencyId, fieldOffice],
  });
  return rows[0] === undefined ? undefined : toAgency(rows[0]);
}

/** What a chain of events folds to. Named by the hash of its head, which holds all that went before: it cannot go stale. */
type Folded = Pick<OnFile, 'events' | 'state'>;
const folded = new Recent<Folded>(1000);

async function foldStream(tx: Tx, requestId: string): Promise<Folded> {
  const events = (await readStream(tx, streamOf(requestId))).map(toEvent);
  return { events, state: request.fold(request.initial, events) };
}

interface HeadRow {
  readonly sequence: number | null;
  readonly hash: string | null;
}
const toHead = (row: HeadRow | undefined): Head =>
  row === undefined || row.hash === null || row.sequence === null ? genesis : { sequence: row.sequence, hash: row.hash };

const caseColumns = 'r.content_version, a.agency_id, a.display_name, a.state, a.counties, a.field_office, f.zone';
const caseTables = `request r join agency a on a.agency_id = r.agency_id
  left join field_office f on f.key = coalesce(r.field_office, a.field_office)`;

/** Reads a request from its log; undefined when this reader has no such request. With `lock` its row is locked first. */
export async function readRequest(tx: Tx, requestId: string, lock = false): Promise<OnFile | undefined> {
  const { rows } = await tx.$client.query<AgencyRow & HeadRow & { content_version: number }>(
    lock
      ? {
          name: 'lock request',
          text: `select ${caseColumns} from ${caseTables} where r.request_id = $1 for update of r`,
          values: [requestId],
        }
      : {
          name: 'read request',
          text: `select ${caseColumns}, h.sequence, h.hash from ${caseTables}
            left join stream_head h on h.stream = 'request/' || r.request_id where r.request_id = $1`,
          values: [requestId],
        },
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  // Read after the lock was had: what was joined to the row while it waited may be of before.
  const head = lock ? await headOf(tx, streamOf(requestId)) : toHead(row);
  const { events, state } = await folded.of(head.hash, () => foldStream(tx, requestId));
  return { agency: toAgency(row), contentVersion: row.content_version, events, state, head };
}

/** The head of a chain. It is read on its own wherever the row of its case is locked first. */
export async function headOf(tx: Tx, stream: string): Promise<Head> {
  const { rows } = await tx.$client.query<HeadRow>({
    name: 'stream head',
    text: 'select sequence, hash from stream_head where stream = $1',
    values: [stream],
  });
  return toHead(rows[0]);
}

/** The calendar date of an instant where the case is. */
export const todayOf = (agency: Pick<CaseAgency, 'zone'>, at: Instant): string => dateIn(agency.zone, at);

/** The calendar date of an instant where no case is meant: in the capital. */
export const todayAt = (at: Instant): string => dateIn(defaultZone, at);
