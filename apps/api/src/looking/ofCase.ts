import type { LookKind } from '@ice-access/domain/looking';
import * as z from 'zod';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { type CaseRef, caseOf } from '../document/case.ts';
import { pageOf } from './paging.ts';

/** Which case, and from where on. */
export const ofCaseAsk = z.union([
  z.strictObject({ requestId: z.uuid(), before: z.int().min(1).optional(), limit: z.int().min(1).max(100).default(50) }),
  z.strictObject({ agreementId: z.uuid(), before: z.int().min(1).optional(), limit: z.int().min(1).max(100).default(50) }),
]);

interface Row {
  readonly number: string;
  readonly on: string;
  readonly organisation: string;
  readonly offices: readonly string[];
  readonly kind: LookKind;
  readonly what: string;
  readonly times: number;
}

/**
 * What the other party opened in one case: organisation, office, day and what, and how often that day. Never a person's name, and never
 * what was opened by those who review or advise; the database holds both sides to that too.
 */
export function looksOfCase({ actor, database }: Caller, input: z.output<typeof ofCaseAsk>) {
  const of: CaseRef = 'requestId' in input ? { requestId: input.requestId } : { agreementId: input.agreementId };
  const id = 'requestId' in of ? of.requestId : of.agreementId;
  const other = actor.party === 'agency' ? 'ice' : 'agency';
  return database.reading(scopeOf(actor), async (tx) => {
    if ((await caseOf(tx, actor, { of })) === undefined) throw notFound();
    const { rows } = await tx.$client.query<Row>({
      name: 'looks of case',
      text: `select max(l.look_id) as number, l.on_date::text as on, coalesce(o.name, '') as organisation, l.offices, l.kind, l.what, count(*)::int as times
        from look l left join organisation o on o.organisation_id = l.organisation_id
        where l.case_id = $1 and l.party = $2 and not l.shielded
        group by l.on_date, o.name, l.offices, l.kind, l.what
        having $3::bigint is null or max(l.look_id) < $3
        order by 1 desc limit $4`,
      values: [id, other, input.before ?? null, input.limit + 1],
    });
    return pageOf(
      rows.map((row) => ({ ...row, number: Number(row.number) })),
      input.limit,
    );
  });
}
