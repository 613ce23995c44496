import type { Tx } from '@ice-access/database';
import { type Answer, type Answers, type Edition, editionOf, type SectionSummary, summaryOf } from '@ice-access/domain/assessment';
import { type RequestState, request } from '@ice-access/domain/request';
import { scopeOf } from '../account/scope.ts';
import { notFound } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { readRequest } from '../request/onFile.ts';
import { peopleOf } from '../request/people.ts';
import { byQuestion, ownAnswers, readerOf, type StoredAnswer, sharedAnswers } from './answers.ts';
import { contentOf } from './content.ts';

export interface AnswerOnPage {
  readonly answer: Answer | null;
  readonly version: number;
  readonly by: string | null;
  readonly at: string | null;
}
export interface SectionOnPage {
  readonly state: SectionSummary['state'] | 'finished';
  readonly missing: readonly string[];
  readonly digest: string;
  readonly finishedBy: string | null;
  readonly finishedOn: string | null;
}
export interface AssessmentPage {
  readonly editionId: string;
  readonly answers: Readonly<Record<string, AnswerOnPage>>;
  readonly sections: Readonly<Record<string, SectionOnPage>>;
  readonly draftDigest: string;
  readonly contentVersion: number;
  readonly people: Awaited<ReturnType<typeof peopleOf>>;
}

/** The needs assessment as this side may see it: its own answers as they stand, the other side's as handed over. */
export function getAssessment(caller: Caller, requestId: string): Promise<AssessmentPage> {
  const { actor } = caller;
  return caller.database.reading(scopeOf(actor), async (tx) => {
    const { state, edition, contentVersion, own, all, others } = await readAnswers(tx, caller, requestId);
    const content = contentOf(state, all);
    const finished = 'sections' in state ? state.sections : {};
    const side = actor.party === 'agency' ? 'agency' : 'ice';
    const sections = summaryOf(edition, all).sections.map((summary): [string, SectionOnPage] => {
      const section = edition.sections.find(({ id }) => id === summary.id);
      const done = finished[summary.id]?.finished ?? null;
      // What the other side has not handed over yet is no gap that this reader may count.
      const missing = section?.side === side ? summary.missing : [];
      const digest = content.sections[summary.id]?.digest ?? '';
      return [
        summary.id,
        {
          state: done === null ? summary.state : 'finished',
          missing,
          digest,
          finishedBy: done?.by.person ?? null,
          finishedOn: done?.on ?? null,
        },
      ];
    });
    const people = await peopleOf(tx, [
      ...own.map(({ by }) => by),
      ...sections.flatMap(([, { finishedBy }]) => (finishedBy === null ? [] : [finishedBy])),
    ]);
    return {
      editionId: edition.id,
      answers: { ...pageOf(others), ...Object.fromEntries(own.map((row) => [row.questionId, onPage(row)])) },
      sections: Object.fromEntries(sections),
      draftDigest: actor.party === 'agency' ? content.draftDigest : '',
      contentVersion,
      people,
    };
  });
}

const onPage = ({ answer, version, by, at }: StoredAnswer): AnswerOnPage => ({ answer, version, by, at: at.toISOString() });
const pageOf = (answers: Answers): Readonly<Record<string, AnswerOnPage>> =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, version: 0, by: null, at: null }]));

interface ReadAnswers {
  readonly state: Exclude<RequestState, { phase: 'unopened' }>;
  readonly edition: Edition;
  readonly contentVersion: number;
  readonly own: readonly StoredAnswer[];
  readonly others: Answers;
  readonly all: Answers;
}

/** Reads a request with the answers that this reader may see, or says that it is not there. */
export async function readAnswers(tx: Tx, { actor }: Caller, requestId: string): Promise<ReadAnswers> {
  const onFile = await readRequest(tx, requestId);
  if (onFile === undefined || onFile.state.phase === 'unopened') throw notFound();
  const { state, contentVersion } = onFile;
  const edition = editionOf(state.edition);
  if (edition === undefined || !request.isParty(actor, request.viewFor(actor.party, state, contentOf(state, {})))) throw notFound();
  const own = await ownAnswers(tx, requestId);
  const others = await sharedAnswers(tx, requestId, readerOf(actor));
  return { state, edition, contentVersion, own, others, all: { ...others, ...byQuestion(own) } };
}
