import { lookingBarrier } from '@ice-access/domain/looking';
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
  readonly organisation: string | null;
  readonly door: string;
  readonly what: string;
  readonly code: string;
  readonly address: string;
  readonly askedAs: string;
}

/** What was refused: at both doors for the administrators of ICE, to their own people for those of an agency or an oversight body. */
export function getDenials({ actor, database }: Caller, { before, limit }: z.output<typeof pageAsk>) {
  const shut = lookingBarrier(actor);
  if (shut !== undefined) throw refusedBy(shut);
  const own = actor.party === 'ice' ? '' : 'd.organisation_id = $3 and';
  return database.reading(scopeOf(actor), async (tx) => {
    const { rows } = await tx.$client.query<Row>({
      text: `select d.denial_id as number, d.at, p.display_name as person, o.name as organisation, d.door, d.what, d.code, d.address, d.asked_as as "askedAs"
        from denial d left join person p on p.person_id = d.person_id left join organisation o on o.organisation_id = d.organisation_id
        where ${own} ($1::bigint is null or d.denial_id < $1) order by d.denial_id desc limit $2`,
      values: [before ?? null, limit + 1, ...(actor.party === 'ice' ? [] : [organisationOf(actor)])],
    });
    return pageOf(
      rows.map((row) => ({ ...row, number: Number(row.number), at: row.at.toISOString() })),
      limit,
    );
  });
}
