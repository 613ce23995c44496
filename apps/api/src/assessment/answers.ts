import type { Tx } from '@ice-access/database';
import { type Answer, type Answers, editionOf, questionsOf } from '@ice-access/domain/assessment';
import type { Actor } from '@ice-access/domain/parties';
import { handedOverIn, type StoredSnapshot } from './handedOver.ts';

/** One answer as it stands now. A withdrawn answer keeps its row and its version. */
export interface StoredAnswer {
  readonly questionId: string;
  readonly sectionId: string;
  readonly side: 'agency' | 'ice';
  readonly answer: Answer | null;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
}

/** The answers that this side is writing: row-level security shows no others. */
export async function ownAnswers(tx: Tx, requestId: string): Promise<readonly StoredAnswer[]> {
  // Answers are written by `saveAnswer` only, which parsed each with the question's own schema.
  const { rows } = await tx.$client.query<StoredAnswer>({
    name: 'own answers',
    text: `select question_id as "questionId", section_id as "sectionId", side, answer, version, by_person as "by", at
      from answer where request_id = $1 order by question_id`,
    values: [requestId],
  });
  return rows;
}

/** Who reads what was handed over: one side, or both at once. */
export type Reader = 'agency' | 'ice' | 'both';
export const readerOf = (actor: Actor): Reader => (actor.party === 'agency' ? 'agency' : 'ice');

/** What was handed over so far by both sides, the latest of each question, as far as this reader may see its answers. */
export async function sharedAnswers(tx: Tx, requestId: string, reader: Reader): Promise<Answers> {
  const { rows } = await tx.$client.query<StoredSnapshot>({
    name: 'handed over',
    text: `select snapshot_id as "snapshotId", section_id as "sectionId", digest, body from snapshot
      where request_id = $1 order by at, place`,
    values: [requestId],
  });
  return mergedAnswers(rows, reader);
}

/** The latest answer to each question in what was handed over, oldest first, as far as this reader may see its answers. */
export function mergedAnswers(rows: readonly StoredSnapshot[], reader: Reader): Answers {
  const shared: Record<string, Answer> = {};
  const hiddenIn = new Map<string, ReadonlySet<string>>();
  for (const row of rows) {
    const { edition, answers } = handedOverIn(row);
    const hidden = hiddenIn.get(edition) ?? hiddenFrom(reader, edition);
    hiddenIn.set(edition, hidden);
    for (const [id, answer] of Object.entries(answers)) if (!hidden.has(id)) shared[id] = answer;
  }
  return shared;
}

function hiddenFrom(reader: Reader, edition: string): ReadonlySet<string> {
  const questions = editionOf(edition);
  if (questions === undefined) return new Set();
  return new Set(questionsOf(questions).flatMap(({ id, sees }) => (sees === 'both' || sees === reader ? [] : [id])));
}

/** The given answers by question. */
export const byQuestion = (rows: readonly StoredAnswer[]): Answers =>
  Object.fromEntries(rows.flatMap(({ questionId, answer }) => (answer === null ? [] : [[questionId, answer]])));
