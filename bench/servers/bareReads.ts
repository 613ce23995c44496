import type { PoolClient } from 'pg';

const columns = `r.request_id as "requestId", r.reference, r.agency_name as "agencyName", r.state, r.county, r.components, r.phase,
  r.waiting_on as "waitingOn", r.next_step as "nextStep", r.due_on::text as "dueOn", r.field_office as "fieldOffice",
  r.submitted_on::text as "submittedOn", r.updated_at as "updatedAt", coalesce(r.late_after < current_date, false) as late,
  (select coalesce(json_agg(json_build_object('id', p.person_id, 'name', p.display_name)), '[]') from person p where p.person_id = any(r.liaisons)) as liaisons,
  (select f.body from forecast f where f.request_id = r.request_id) as forecast`;
const sent = "r.phase not in ('draft', 'discarded')";
const totalMax = 10_000;

/** A page of requests, the latest first, with the capped total. */
export async function list(client: PoolClient, cursor: string | undefined) {
  const after: readonly string[] = cursor === undefined ? [] : JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  const page = await client.query<{ requestId: string; updatedAt: Date }>({
    name: after.length === 0 ? 'list' : 'list after',
    text: `select ${columns} from request r where ${sent} ${after.length === 0 ? '' : 'and (r.updated_at, r.request_id) < ($1, $2)'}
      order by r.updated_at desc, r.request_id desc limit 26`,
    values: [...after],
  });
  const counted = await client.query<{ n: number }>({
    name: 'list total',
    text: `select count(*)::int as n from (select 1 from request r where ${sent} limit ${totalMax + 1}) as found`,
  });
  const rows = page.rows.slice(0, 25);
  const last = rows.at(-1);
  const next = page.rows.length > 25 && last !== undefined ? JSON.stringify([last.updatedAt, last.requestId]) : undefined;
  const n = counted.rows[0]?.n ?? 0;
  return {
    rows,
    total: { count: Math.min(n, totalMax), capped: n > totalMax },
    nextCursor: next === undefined ? null : Buffer.from(next).toString('base64url'),
  };
}

/** One case: its row with agency and office, what happened, what was answered and handed over, texts, people, agreements. */
export async function readCase(client: PoolClient, id: string) {
  const one = async (name: string, text: string) => (await client.query({ name, text, values: [id] })).rows;
  const [row] = await one(
    'case',
    `select r.*, to_jsonb(a) - 'search' as agency, to_jsonb(f) as office from request r join agency a using (agency_id)
     left join field_office f on f.key = r.field_office where r.request_id = $1`,
  );
  if (row === undefined) return undefined;
  return {
    ...row,
    events: await one(
      'events',
      "select sequence, type, body, actor, office, at, on_date::text from event where stream = 'request/' || $1::text order by sequence",
    ),
    answers: await one('answers', 'select question_id, answer, version from answer where request_id = $1'),
    handedOver: await one('handed over', 'select section_id, digest, body from snapshot where request_id = $1 order by at'),
    texts: await one('texts', "select text_id, text, erased_on from typed_text where stream = 'request/' || $1::text"),
    people: await one(
      'people',
      `select person_id, display_name, (select array_agg(role) from office o where o.person_id = p.person_id) as roles from person p where person_id in (select actor from event where stream = 'request/' || $1::text)`,
    ),
    agreements: await one('agreements', 'select agreement_id, reference, component, model, phase from agreement where request_id = $1'),
    later: await one('later', 'select request_id, reference, phase from request where earlier_request_id = $1'),
  };
}

/** Agencies that hold every word. */
export async function lookUp(client: PoolClient, q: string) {
  const words = q.toLowerCase().split(/\s+/).slice(0, 6);
  const whole = words.join(' ');
  const { rows } = await client.query({
    name: `look up ${words.length}`,
    text: `select agency_id as "agencyId", ori, name, display_name as "displayName", counties, state, type, population, officers, year from agency
      where ${words.map((_, at) => `search like $${at + 3}`).join(' and ')}
      order by ori = $1 desc, lower(display_name) like $2 desc, length(display_name), display_name, ori limit 20`,
    values: [whole.toUpperCase(), `${whole}%`, ...words.map((word) => `%${word}%`)],
  });
  return rows;
}
