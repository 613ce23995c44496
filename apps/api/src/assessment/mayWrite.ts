import {
  type Answer,
  answerSchema,
  editionOf,
  otherEditionSentence,
  type Question,
  questionOf,
  sectionOf,
} from '@ice-access/domain/assessment';
import { answeringShut, request } from '@ice-access/domain/request';
import { mustHaveText } from '../command/envelope.ts';
import { notFound, Refused, refusedBy } from '../command/refused.ts';
import type { Caller } from '../context.ts';
import { type OnFile, todayOf } from '../request/onFile.ts';
import { firstIssue } from '../trpc.ts';
import { contentOf } from './content.ts';

/** A question that this person may answer now, and where it stands. */
export interface Writable {
  readonly question: Question;
  readonly sectionId: string;
  readonly side: 'agency' | 'ice';
}

const invalid = (field: string, sentence: string): Refused => new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field, sentence });

/** The edition of a request that is there for this person, or 404; 422 where he writes for another one. */
function editionFor({ actor }: Caller, { state }: OnFile, written: string | undefined) {
  // The party check is the same as for commands; drafts are not there for anybody but their agency.
  const view = request.viewFor(actor.party, state, contentOf(state, {}));
  const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
  if (edition === undefined || !request.isParty(actor, view)) throw notFound();
  if (written !== undefined && written !== edition.id) throw invalid('edition', otherEditionSentence(written, edition.id));
  return { edition, view };
}

/** Whether this person may answer this question now; throws the refusal where not. */
export function mayWrite(
  caller: Caller,
  onFile: OnFile,
  { questionId, edition: written }: { questionId: string; edition?: string | undefined },
): Writable {
  const { edition, view } = editionFor(caller, onFile, written);
  const question = questionOf(edition, questionId);
  const section = question === undefined ? undefined : sectionOf(edition, question.section);
  if (question === undefined || section === undefined) throw invalid('questionId', 'This edition has no such question.');
  const shut = answeringShut(view, caller.actor, section);
  if (shut !== undefined) throw refusedBy(shut);
  return { question, sectionId: section.id, side: section.side };
}

/** The answer as its question takes it, or 422 with the field; `null` takes an answer back. */
export function readAnswer(sent: unknown, { question }: Writable, { caller, onFile }: { caller: Caller; onFile: OnFile }): Answer | null {
  mustHaveText(sent, 'answer');
  if (sent === null || sent === undefined) return null;
  const parsed = answerSchema(question).safeParse(sent);
  if (!parsed.success) {
    const { field, sentence } = firstIssue(parsed.error);
    throw invalid(['answer', field].filter((part) => part !== '').join('.'), sentence);
  }
  const { asOf } = parsed.data;
  if (asOf !== undefined && asOf > todayOf(onFile.agency, caller.now())) throw invalid('answer.asOf', 'This date is in the future.');
  return parsed.data;
}
