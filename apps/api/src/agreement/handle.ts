import { StreamMoved, storeTexts, type Tx } from '@ice-access/database';
import { agreement, type agreementCommands } from '@ice-access/domain/agreement';
import { federalCalendar as calendar } from '@ice-access/domain/kernel';
import { firstTargets } from '@ice-access/domain/time';
import { scopeOf } from '../account/scope.ts';
import { type OnAgreement, payloadOf } from '../command/envelope.ts';
import { type Answer, once } from '../command/once.ts';
import { needProof } from '../command/proof.ts';
import { isAboutWho, notFound, Refused, refusedBy } from '../command/refused.ts';
import { takeTexts } from '../command/texts.ts';
import type { Caller } from '../context.ts';
import { takeDocuments } from '../document/named.ts';
import { todayOf } from '../request/onFile.ts';
import { stale } from '../request/since.ts';
import { gather } from './gather.ts';
import { readAgreement, streamOf } from './onFile.ts';
import { record } from './record.ts';
import { contentOf } from './text.ts';

export type AgreementSpec = (typeof agreementCommands)[number];

/** One write to an agreement: the same way as a request's, `request/handle.ts`. */
export async function handleAgreement(caller: Caller, input: OnAgreement, spec: AgreementSpec): Promise<Answer> {
  const payload = payloadOf(spec, input.data);
  try {
    return await caller.database.asActor(scopeOf(caller.actor), (tx) => handleIn(tx, caller, { input, spec, payload }));
  } catch (error) {
    throw error instanceof StreamMoved ? new Refused('PRECONDITION_FAILED', { code: 'stale' }) : error;
  }
}

interface Ask {
  readonly input: OnAgreement;
  readonly spec: AgreementSpec;
  readonly payload: object;
}

async function handleIn(tx: Tx, caller: Caller, { input, spec, payload }: Ask): Promise<Answer> {
  const { actor } = caller;
  const { agreementId, key, expectedVersion } = input;
  const at = caller.now();
  const onFile = await readAgreement(tx, agreementId, true);
  // Agreements are opened by the approval of a request and by nobody else: what is not there cannot be written to.
  if (onFile === undefined) throw notFound();
  const content = await contentOf(tx, onFile.state);
  const situation = { actor, today: todayOf(onFile.agency, at) };
  const shut = agreement.barrier(spec, agreement.viewFor(actor.party, onFile.state, content), situation);
  if (shut?.code === 'notFound') throw notFound();
  if (shut === undefined) needProof(spec, caller);

  return once(tx, { actor: actor.person, command: spec.type, key, payload: { id: agreementId, ...payload }, at }, async () => {
    const { data, texts } = takeTexts(spec, payload, caller);
    const gathered = await gather(tx, onFile.state, Number(situation.today.slice(0, 4)));
    const occasion = { ...situation, at, clocks: (caller.targets ?? firstTargets).agreement, calendar, content, gathered };
    const outcome = agreement.decide(onFile.state, { type: spec.type, data }, occasion);
    if (!outcome.ok && isAboutWho(outcome.rejection)) throw refusedBy(outcome.rejection);
    if (onFile.head.sequence !== expectedVersion) throw stale(onFile.events, expectedVersion);
    if (!outcome.ok) throw refusedBy(outcome.rejection, { currentVersion: onFile.head.sequence });
    await storeTexts(tx, texts, { stream: streamOf(agreementId), agencyId: onFile.agency.agencyId, by: actor.person, at });
    const answer = await record(tx, caller, { onFile, agreementId, facts: outcome.value, at });
    // What the program itself names, it stored itself.
    if (onFile.state.phase !== 'unopened' && actor.party !== 'system')
      await takeDocuments(tx, payload, { requestId: onFile.state.requestId, agreementId, agencyId: onFile.agency.agencyId });
    return answer;
  });
}
