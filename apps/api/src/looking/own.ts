import { type LookKind, lookingBarrier } from '@ice-access/domain/looking';
import { organisationOf } from '@ice-access/domain/parties';
import type * as z from 'zod';
import { scopeOf } from '../account/scope.ts';
import { refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { type pageAsk, pageOf } from './paging.ts';

interface Row {
  readonly number: string;
  readonly at: Date;
  readonly person: string | null;
  readonly offices: readonly string[];
  readonly kind: LookKind;
  readonly id: string;
  readonly reference: string | null;
  readonly what: string;
  readonly address: string;
}

/** What the people of this administrator's organisation opened, those included whose reads nobody else sees. */
export function ownLooks({ actor, database }: Caller, { before, limit }: z.output<typeof pageAsk>) {
  const shut = lookingBarrier(actor);
  if (shut !== undefined) throw refusedBy(shut);
  return database.reading(scopeOf(actor), async (tx) => {
    const { rows } = await tx.$client.query<Row>({
      name: 'own looks',
      text: `select l.look_id as number, l.at, p.display_name as person, l.offices, l.kind, l.id, coalesce(r.reference, a.reference) as reference,
          l.what, l.address
        from look l left join person p on p.person_id = l.person_id
          left join request r on r.request_id = l.case_id left join agreement a on a.agreement_id = l.case_id
        where l.organisation_id = $1 and ($2::bigint is null or l.look_id < $2)
        order by l.look_id desc limit $3`,
      values: [organisationOf(actor), before ?? null, limit + 1],
    });
    return pageOf(
      rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() })),
      limit,
    );
  });
}
