import { officeDay } from '@ice-access/domain/parties';
import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { pageFrom, pageOf, sought } from '../page/keyset.ts';
import { organisationScope } from './onFile.ts';

const paged = { cursor: z.string().max(600).optional(), limit: z.int().min(1).max(50).default(25) };
export const listInput = z.strictObject({ q: sought(120).optional(), ...paged });
export const joiningInput = z.strictObject({ phase: z.enum(['asked', 'verified', 'refused']).default('asked'), ...paged });

/** 403 to everybody but the program office, which keeps the list of agencies. */
export function mustBeProgramOffice({ actor }: Pick<Caller, 'actor'>): void {
  const needs = ['ice.programOffice'] as const;
  if (actor.party !== 'ice' || !actor.roles.includes('ice.programOffice')) throw refusedBy({ code: 'notYourRole', needs });
}

interface Row {
  readonly key: string;
  readonly id: string;
}
interface Ask {
  readonly columns: SQL;
  readonly where: SQL;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** A page of agencies, the latest change first. */
async function pageOfAgencies<More>(caller: Caller, { columns, where, cursor, limit }: Ask) {
  const order = pageFrom({ key: sql`o.updated_at`, id: sql`o.organisation_id`, way: 'desc', type: 'timestamptz' }, cursor);
  return caller.database.reading(organisationScope(caller.actor), async (tx) => {
    const begins = order.where === undefined ? sql`` : sql`and ${order.where}`;
    const found = await tx.execute<Record<string, unknown>>(
      sql`select ${order.key} as key, o.organisation_id as id, ${columns} from organisation o left join agency a on a.agency_id = o.organisation_id
        where o.kind = 'agency' and ${where} ${begins} order by ${order.order} limit ${limit + 1}`,
    );
    // The columns are named just above and below.
    const page = pageOf(found.rows as unknown as readonly (Row & More)[], { limit, back: order.back, began: cursor !== undefined });
    return { ...page, rows: page.rows.map(({ key: _, id, ...rest }) => ({ organisationId: id, ...rest })) };
  });
}

/** The agencies that take part or asked to, with how many people they have. */
export function listOrganisations(caller: Caller, { q, cursor, limit }: z.output<typeof listInput>) {
  mustBeProgramOffice(caller);
  const today = officeDay(caller.now());
  const inForce = sql`f.starts_on <= ${today} and (f.ends_on is null or ${today} <= f.ends_on) and not f.disabled`;
  const columns = sql`o.name, a.ori, a.state, o.phase, o.review_due_on::text as "reviewDueOn",
    (select count(*)::int from member m where m.organisation_id = o.organisation_id) as people,
    (select count(distinct f.person_id)::int from office f where f.organisation_id = o.organisation_id and f.role = 'agency.administrator' and ${inForce}) as administrators`;
  const words = (q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 6);
  const where = words.reduce((all, word) => sql`${all} and a.search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`, sql`true`);
  type More = {
    readonly name: string;
    readonly ori: string | null;
    readonly state: string | null;
    readonly phase: 'asked' | 'verified' | 'refused';
    readonly reviewDueOn: string | null;
    readonly people: number;
    readonly administrators: number;
  };
  return pageOfAgencies<More>(caller, { columns, where, cursor, limit });
}

/** The agencies that ask to take part, or were answered. */
export function listJoinings(caller: Caller, { phase, cursor, limit }: z.output<typeof joiningInput>) {
  mustBeProgramOffice(caller);
  const columns = sql`o.name, a.ori, a.state, array_to_string(a.counties, ', ') as county, o.phase, o.asked_on::text as "askedOn", a.agency_id is not null as "inRegister",
    (select count(*)::int from event e where e.stream = 'organisation/' || o.organisation_id and e.type = 'JoiningAsked') as askings`;
  type More = {
    readonly name: string;
    readonly ori: string | null;
    readonly state: string | null;
    readonly county: string | null;
    readonly phase: 'asked' | 'verified' | 'refused';
    readonly askedOn: string | null;
    readonly askings: number;
    readonly inRegister: boolean;
  };
  // Who was put in place without asking is in no list of who asked.
  return pageOfAgencies<More>(caller, { columns, where: sql`o.phase = ${phase} and o.asked_on is not null`, cursor, limit });
}
