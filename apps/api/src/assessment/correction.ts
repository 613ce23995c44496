import type { Tx } from '@ice-access/database';
import {
  type Answer,
  type Answers,
  answerSchema,
  type Edition,
  editionOf,
  figuresContradicting,
  incompleteRows,
  isList,
  questionOf,
} from '@ice-access/domain/assessment';
import type { RequestEvent, RequestState } from '@ice-access/domain/request';
import { digestOf } from '@ice-access/ledger';
import { mustHaveText } from '../command/envelope.ts';
import { Refused, refusedBy } from '../command/refused.ts';
import { firstIssue } from '../trpc.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const invalid = (field: string, sentence: string): Refused =>
  new Refused('UNPROCESSABLE_CONTENT', { code: 'invalid', field: ['data', 'answers', field].filter(Boolean).join('.'), sentence });

/** The corrected answers of a command as they were sent: nobody has looked at them yet. */
export const sentCorrections = (data: unknown): Readonly<Record<string, unknown>> =>
  isRecord(data) && isRecord(data.answers) ? data.answers : {};

/**
 * The payload that the domain knows: which questions, and the digest of the answers, which are rows and stand in no event. The digest is
 * of what was sent, so that the same key with other answers is no repetition.
 */
export function correctionPayload(data: Readonly<Record<string, unknown>>): object {
  const { answers: _answers, ...rest } = data;
  const corrections = sentCorrections(data);
  mustHaveText(corrections, 'data.answers');
  return { ...rest, questions: Object.keys(corrections), digest: digestOf(corrections) };
}

/** What a snapshot of one section hashes to. */
export const handedOverDigest = (page: { readonly edition: string; readonly section: unknown; readonly answers: object }): string =>
  digestOf(page);

interface Correcting {
  readonly edition: Edition;
  readonly sectionId: string;
  /** What was handed over before, by both sides. */
  readonly before: Answers;
  readonly today: string;
}

/** The corrected answers, each one that its question takes, or 422 with the field; 409 where they contradict the others. */
function checkedCorrections(sent: Readonly<Record<string, unknown>>, { edition, sectionId, before, today }: Correcting): Answers {
  const answers: Record<string, Answer> = {};
  for (const [id, raw] of Object.entries(sent)) {
    const question = questionOf(edition, id);
    if (question === undefined || question.section !== sectionId) throw invalid(id, 'This section has no such question.');
    const parsed = answerSchema(question).safeParse(raw);
    if (!parsed.success) {
      const { field, sentence } = firstIssue(parsed.error);
      throw invalid(`${id}.${field}`, sentence);
    }
    const { value, asOf } = parsed.data;
    if (value === null && question.required === 'value') throw invalid(`${id}.value`, 'This question needs an answer.');
    if (question.kind === 'list' && isList(value) && incompleteRows(question, value).length > 0)
      throw invalid(`${id}.value`, `Fill in every ${question.row}, or take it out.`);
    if (asOf !== undefined && asOf > today) throw invalid(`${id}.asOf`, 'This date is in the future.');
    answers[id] = parsed.data;
  }
  const ids = Object.keys(answers);
  if (ids.every((id) => before[id] !== undefined && digestOf(before[id]) === digestOf(answers[id])))
    throw refusedBy({ code: 'nothingChanges' });
  const wrong = figuresContradicting(edition, { ...before, ...answers }).filter(({ questions }) =>
    questions.some((id) => ids.includes(id)),
  );
  if (wrong.length > 0) throw refusedBy({ code: 'contradictory', sentences: wrong.map(({ sentence }) => sentence) });
  return answers;
}

interface Correction {
  readonly sent: Readonly<Record<string, unknown>>;
  /** What this side knows of the answers: its own as they stand, the other side's as handed over. */
  readonly answers: () => Promise<Answers>;
  readonly agencyId: string;
  readonly state: RequestState;
}

/**
 * The answers that a command corrects, checked with their questions; none for every other command. They are also put where their side
 * writes on, so that a section that is opened again later begins with them. Each is a version of its own in the history.
 */
export async function correctedIn(
  tx: Tx,
  facts: readonly RequestEvent[],
  { sent, answers, agencyId, state }: Correction,
): Promise<Answers> {
  const event = facts.find((one) => one.type === 'AnswersCorrected');
  const edition = state.phase === 'unopened' ? undefined : editionOf(state.edition);
  if (event === undefined || edition === undefined || state.phase === 'unopened') return {};
  const { sectionId } = event.data;
  const corrected = checkedCorrections(sent, { edition, sectionId, before: await answers(), today: event.on });
  const { by, at } = event;
  await tx.$client.query({
    name: 'write corrections',
    text: `with new as (
        select key as question_id, value as answer, row_number() over (order by key) as place from jsonb_each($2::jsonb)
      ), counted as (
        update request set content_version = content_version + (select count(*) from new)::int where request_id = $1
        returning content_version - (select count(*) from new)::int as before
      ), written as (
        insert into answer (request_id, question_id, section_id, side, agency_id, answer, version, by_person, at)
        select $1, question_id, $3, $4, $5, answer, 1, $6, $7 from new
        on conflict (request_id, question_id) do update
          set answer = excluded.answer, version = answer.version + 1, by_person = excluded.by_person, at = excluded.at
        returning question_id, answer, version
      )
      insert into answer_history (request_id, question_id, version, side, agency_id, answer, content_version, by_person, at)
      select $1, w.question_id, w.version, $4, $5, w.answer, c.before + n.place::int, $6, $7
      from written w join new n using (question_id) cross join counted c`,
    values: [state.requestId, JSON.stringify(corrected), sectionId, sideOf(by.party), agencyId, by.person, at],
  });
  return corrected;
}
const sideOf = (party: string): 'agency' | 'ice' => (party === 'agency' ? 'agency' : 'ice');
