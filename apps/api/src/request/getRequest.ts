import { readTexts, type Tx, type tables } from '@ice-access/database';
import { editionOf } from '@ice-access/domain/assessment';
import { federalCalendar as calendar } from '@ice-access/domain/kernel';
import { fieldOfficeOf, fieldOfficesIn, nextStep, request, road, turn } from '@ice-access/domain/request';
import { firstTargets, requestLateness, requestTime } from '@ice-access/domain/time';
import { scopeOf } from '../account/scope.ts';
import { cardOfCase } from '../agency/card.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readForecast } from '../forecast/readForecast.ts';
import { answersOf, contentFor } from './contentFor.ts';
import { readRequest, todayOf } from './onFile.ts';
import { peopleOf, uuidsIn } from './people.ts';
import { seatOf } from './seatOf.ts';

/** One request as this party may see it, with what it may do now and why not. */
export function getRequest(caller: Caller, requestId: string) {
  const { actor } = caller;
  const now = caller.now();
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state } = onFile;
    const view = request.viewFor(actor.party, state, await contentFor(actor, onFile, answersOf(tx, actor, onFile)));
    if (!request.isParty(actor, view) || view.phase === 'unopened') throw notFound();
    const today = todayOf(onFile.agency, now);
    const ids = uuidsIn(view);
    const { office, zoneOf } = await seatOf(tx, {
      now: fieldOfficeOf(view),
      home: onFile.agency.fieldOffice,
      ever: fieldOfficesIn(onFile.events),
    });
    const kept = { now, calendar, targets: caller.targets ?? firstTargets, zoneOf };
    return {
      reference: state.reference,
      version: onFile.head.sequence,
      contentVersion: onFile.contentVersion,
      now,
      today,
      view,
      actions: request.actionsFor(view, { actor, today }),
      turn: turn(view),
      nextStep: nextStep(view),
      road: road(view),
      time: requestTime(onFile.events, kept),
      lateness: requestLateness(view, { today, calendar }),
      forecast: await readForecast(tx, requestId, onFile.head.sequence),
      agency: await cardOfCase(tx, state.agencyId),
      fieldOffice: office,
      people: await peopleOf(tx, ids),
      texts: await readTexts(tx, ids),
      sections: Object.fromEntries(editionOf(state.edition)?.sections.map(({ id, title }) => [id, title]) ?? []),
      ...(await linksOf(tx, requestId, state.earlierRequestId)),
      paper: state.paper !== null,
    };
  });
}

type AgreementLink = Pick<
  typeof tables.agreement.$inferSelect,
  'agreementId' | 'reference' | 'component' | 'model' | 'phase' | 'operating'
>;
type RequestLink = Pick<typeof tables.request.$inferSelect, 'requestId' | 'reference' | 'phase'>;

/** What came of the request, what it goes back to, and what goes back to it. */
async function linksOf(tx: Tx, requestId: string, earlierRequestId: string | null) {
  const agreements = await tx.$client.query<AgreementLink>({
    name: 'agreements of',
    text: `select agreement_id as "agreementId", reference, component, model, phase, operating from agreement
      where request_id = $1 order by reference`,
    values: [requestId],
  });
  const others = await tx.$client.query<RequestLink>({
    name: 'linked requests',
    text: `select request_id as "requestId", reference, phase from request where request_id = $2
      union all (select request_id, reference, phase from request where earlier_request_id = $1 order by opened_at)`,
    values: [requestId, earlierRequestId],
  });
  return {
    agreements: agreements.rows.map(({ component, model, ...rest }) => ({
      ...rest,
      subject: model === null ? component : `${component}/${model}`,
    })),
    earlier: others.rows.find((one) => one.requestId === earlierRequestId) ?? null,
    later: others.rows.filter((one) => one.requestId !== earlierRequestId),
  };
}
