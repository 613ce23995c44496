import { appendEvents, StreamMoved, storeTexts, type Tx } from '@ice-access/database';
import type { Answers } from '@ice-access/domain/assessment';
import type { Instant } from '@ice-access/domain/kernel';
import { federalCalendar as calendar } from '@ice-access/domain/kernel';
import { type AnyRequestRejection, hasMovedSince, type RequestEvent, request } from '@ice-access/domain/request';
import { firstTargets } from '@ice-access/domain/time';
import { genesis } from '@ice-access/ledger';
import { scopeOf } from '../account/scope.ts';
import { correctedIn, sentCorrections } from '../assessment/correction.ts';
import { freeze } from '../assessment/snapshot.ts';
import { type OnRequest, payloadOf } from '../command/envelope.ts';
import { type Answer, once } from '../command/once.ts';
import { needProof } from '../command/proof.ts';
import { isAboutWho, notFound, Refused, refusedBy } from '../command/refused.ts';
import { takeTexts } from '../command/texts.ts';
import type { Caller } from '../context.ts';
import { takeDocuments } from '../document/named.ts';
import { completed } from './completed.ts';
import { answersOf, contentFor } from './contentFor.ts';
import type { RequestSpec } from './deed.ts';
import { follow } from './follow.ts';
import { gather } from './gather.ts';
import { caseAgency, type OnFile, readRequest, streamOf, todayOf } from './onFile.ts';
import { whatChanged } from './otherPage.ts';
import { projectRequest } from './project.ts';
import { stale } from './since.ts';

/** One write, wire to row: lock, read, decide, append, project, follow. Everything in one transaction, or nothing. */
export async function handle(caller: Caller, input: OnRequest, spec: RequestSpec): Promise<Answer> {
  const payload = payloadOf(spec, completed.onTheWire(spec, input.data));
  try {
    return await caller.database.asActor(scopeOf(caller.actor), (tx) => handleIn(tx, caller, { input, spec, payload }));
  } catch (error) {
    // Somebody else's event took our place in the stream between our reading and our writing.
    throw error instanceof StreamMoved ? new Refused('PRECONDITION_FAILED', { code: 'stale' }) : error;
  }
}

interface Ask {
  readonly input: OnRequest;
  readonly spec: RequestSpec;
  readonly payload: object;
}

async function handleIn(tx: Tx, caller: Caller, { input, spec, payload }: Ask): Promise<Answer> {
  const { actor } = caller;
  const at = caller.now();
  const onFile = (await readRequest(tx, input.requestId, true)) ?? (await unopened(tx, input.requestId, payload));
  const answers = answersOf(tx, actor, onFile);
  const content = await contentFor(actor, onFile, answers);
  const situation = { actor, today: todayOf(onFile.agency, at) };
  // Whoever is no party of the case learns nothing of it, not even that a key was used.
  const shut = request.barrier(spec, request.viewFor(actor.party, onFile.state, content), situation);
  if (shut?.code === 'notFound') throw notFound();
  if (shut === undefined) needProof(spec, caller);

  const sent = sentCorrections(input.data);
  return once(
    tx,
    { actor: actor.person, command: spec.type, key: input.key, payload: { id: input.requestId, ...payload }, at },
    async () => {
      const whole = await completed.fromRows(spec, payload, { state: onFile.state, answers, sent, ids: caller.ids });
      const { data, texts } = takeTexts(spec, whole, caller);
      const gathered = await gather(tx, onFile.state, {
        payload: whole,
        year: Number(situation.today.slice(0, 4)),
        at,
        edition: caller.edition,
      });
      const occasion = { ...situation, at, clocks: (caller.targets ?? firstTargets).request, calendar, content, gathered };
      const outcome = request.decide(onFile.state, { type: spec.type, data }, occasion);
      if (!outcome.ok && isAboutWho(outcome.rejection)) throw refusedBy(outcome.rejection);
      if (hasMovedSince(onFile.events, input.expectedVersion)) throw stale(onFile.events, input.expectedVersion);
      if (!outcome.ok) throw await refusal(tx, outcome.rejection, { onFile, answers, payload: whole });
      const corrected = await correctedIn(tx, outcome.value, { sent, answers, agencyId: onFile.agency.agencyId, state: onFile.state });
      await storeTexts(tx, texts, { stream: streamOf(input.requestId), agencyId: onFile.agency.agencyId, by: actor.person, at });
      const answer = await record(tx, caller, { onFile, requestId: input.requestId, facts: outcome.value, answers, corrected, at });
      await takeDocuments(tx, whole, { requestId: input.requestId, agreementId: null, agencyId: onFile.agency.agencyId });
      return answer;
    },
  );
}

/** A request that is not there yet, for the commands that open one. */
async function unopened(tx: Tx, requestId: string, payload: object): Promise<OnFile> {
  const agencyId = 'agencyId' in payload && typeof payload.agencyId === 'string' ? payload.agencyId : undefined;
  if (agencyId === undefined) throw notFound();
  if ('requestId' in payload && payload.requestId !== requestId)
    throw new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: 'data.requestId', sentence: 'Must be the same as requestId.' });
  const agency = await caseAgency(tx, agencyId);
  if (agency === undefined) throw notFound();
  return { agency, contentVersion: 0, events: [], state: request.initial, head: genesis };
}

async function refusal(
  tx: Tx,
  rejection: AnyRequestRejection,
  { onFile, answers, payload }: { onFile: OnFile; answers: () => Promise<Answers>; payload: object },
): Promise<Refused> {
  if (rejection.code !== 'otherPage') return refusedBy(rejection);
  return refusedBy(rejection, {
    currentVersion: onFile.head.sequence,
    changedFields: await whatChanged(tx, { onFile, answers: await answers(), payload }),
  });
}

interface Deed {
  readonly onFile: OnFile;
  readonly requestId: string;
  readonly facts: readonly RequestEvent[];
  readonly answers: () => Promise<Answers>;
  readonly corrected: Answers;
  readonly at: Instant;
}

/** Writes what was decided: the log, the row, what was handed over, and what follows from it. */
async function record(tx: Tx, caller: Caller, { onFile, requestId, facts, answers, corrected, at }: Deed): Promise<Answer> {
  const { agency } = onFile;
  const head = await appendEvents(tx, {
    stream: streamOf(requestId),
    agencyId: agency.agencyId,
    head: onFile.head,
    schemaVersion: 1,
    facts,
  });
  const state = request.fold(onFile.state, facts);
  await projectRequest(tx, { requestId, state, version: head.sequence, at, agency });
  if (state.phase === 'unopened') throw new Error('an accepted command left the request unopened');
  for (const event of facts)
    await freeze(tx, event, { requestId, agencyId: agency.agencyId, edition: state.edition, answers, corrected, at });
  await follow(tx, caller, { events: facts, state, agency, requestId, sequence: onFile.head.sequence });
  return { version: head.sequence, phase: state.phase, reference: state.reference };
}
