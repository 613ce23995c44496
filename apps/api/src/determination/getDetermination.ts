import { readTexts, type Tx } from '@ice-access/database';
import { determinationTable, type RequestState, request, type Track } from '@ice-access/domain/request';
import { canonicalText, digestOf } from '@ice-access/ledger';
import { scopeOf } from '../account/scope.ts';
import { contentOf } from '../assessment/content.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest } from '../request/onFile.ts';

/** The table of the joint determination, with the words that both sides read and the digest that both concur with. */
export function getDetermination(caller: Caller, requestId: string) {
  const { actor } = caller;
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state } = onFile;
    if (!request.isParty(actor, request.viewFor(actor.party, state, contentOf(state, {})))) throw notFound();
    const table = 'civilRights' in state ? determinationTable(state) : null;
    return {
      version: onFile.head.sequence,
      rows: await rowsOf(tx, state.tracks),
      digest: digestOf(table),
      canonicalText: canonicalText(table),
      concurred: concurredIn(state),
      civilRights: await civilRightsOf(tx, state),
    };
  });
}

async function rowsOf(tx: Tx, tracks: readonly Track[]) {
  const reasons = tracks.flatMap(({ standing }) => (standing.kind === 'open' ? [] : [standing.outcome.reason.textId]));
  const texts = await readTexts(tx, reasons);
  return tracks.map(({ trackId, subject, insteadOf, standing }) => ({
    trackId,
    subject,
    insteadOf,
    standing,
    reason: standing.kind === 'open' ? null : (texts[standing.outcome.reason.textId] ?? null),
  }));
}

const concurredIn = (state: RequestState) => {
  if ('concurred' in state) return { agency: state.concurred.agency !== null, ice: state.concurred.ice !== null };
  const both = 'determination' in state;
  return { agency: both, ice: both };
};

async function civilRightsOf(tx: Tx, state: RequestState) {
  const civilRights = 'civilRights' in state ? state.civilRights : null;
  if (civilRights === null) return null;
  const texts = await readTexts(tx, civilRights.review?.conditions.map(({ textId }) => textId) ?? []);
  const conditions = civilRights.review?.conditions.map(({ textId }) => texts[textId] ?? null) ?? [];
  return { reviewer: civilRights.reviewer, review: civilRights.review === null ? null : { ...civilRights.review, conditions } };
}
