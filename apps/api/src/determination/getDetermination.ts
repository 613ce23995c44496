import { readTexts, type Tx } from '@ice-access/database';
import {
  type DeterminationRecord,
  determinationRecord,
  determinationTable,
  outcomeOf,
  type RequestState,
  request,
  type Track,
} from '@ice-access/domain/request';
import { canonicalText, digestOf } from '@ice-access/ledger';
import { scopeOf } from '../account/scope.ts';
import { contentOf, rowDigestsOf } from '../assessment/content.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest } from '../request/onFile.ts';
import { uuidsIn } from '../request/people.ts';
import { recordInWords, type Words } from './recordInWords.ts';

/** The joint determination as both sides read it: the table with its digests, all that was said on it, and what exists inside ICE. */
export function getDetermination(caller: Caller, requestId: string) {
  const { actor } = caller;
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const onFile = await readRequest(tx, requestId);
    if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
    const { state, events } = onFile;
    if (!request.isParty(actor, request.viewFor(actor.party, state, contentOf(state, {})))) throw notFound();
    const table = 'civilRights' in state ? determinationTable(state) : null;
    const record = determinationRecord(events);
    const words = await wordsIn(tx, state, record);
    const { history, questions, ...inWords } = recordInWords(record, words, actor.party !== 'agency');
    return {
      version: onFile.head.sequence,
      digest: digestOf(table),
      canonicalText: canonicalText(table),
      concurred: concurredIn(state),
      ...inWords,
      rows: rowsOf(state.tracks, { words, digests: rowDigestsOf(state), record: { history, questions } }),
      civilRights: civilRightsOf(state, words),
    };
  });
}

/** The words of every text that the table and its record hold, as far as this reader may read them. */
async function wordsIn(tx: Tx, state: RequestState, record: DeterminationRecord): Promise<Words> {
  const table = 'civilRights' in state ? { tracks: state.tracks, review: state.civilRights?.review } : null;
  const texts = await readTexts(tx, uuidsIn([table, record]));
  return ({ textId }) => texts[textId] ?? null;
}

interface Beside {
  readonly words: Words;
  readonly digests: Readonly<Record<string, string>>;
  readonly record: Pick<ReturnType<typeof recordInWords>, 'history' | 'questions'>;
}

const rowsOf = (tracks: readonly Track[], { words, digests, record: { history, questions } }: Beside) =>
  tracks.map(({ trackId, subject, insteadOf, standing }) => {
    const outcome = outcomeOf(standing);
    const reason = outcome?.reason ?? (standing.kind === 'withdrawn' ? standing.reason : null);
    return {
      trackId,
      subject,
      insteadOf,
      standing,
      reason: reason === null ? null : words(reason),
      digest: digests[trackId] ?? null,
      history: history.filter((one) => one.trackId === trackId),
      questions: questions.filter((one) => one.trackId === trackId),
    };
  });

const concurredIn = (state: RequestState) => {
  if ('concurred' in state) return { agency: state.concurred.agency !== null, ice: state.concurred.ice !== null };
  const both = 'determination' in state;
  return { agency: both, ice: both };
};

function civilRightsOf(state: RequestState, words: Words) {
  const civilRights = 'civilRights' in state ? state.civilRights : null;
  if (civilRights === null) return null;
  const { reviewer, review } = civilRights;
  if (review === null) return { reviewer, review };
  const { finding, conditions, on, sources = [], sourcesText = null } = review;
  return {
    reviewer,
    review: { finding, on, conditions: conditions.map(words), sources, sourcesText: sourcesText === null ? null : words(sourcesText) },
  };
}
