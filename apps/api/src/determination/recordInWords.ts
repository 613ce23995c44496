import type { ReadText } from '@ice-access/database';
import type { TextRef } from '@ice-access/domain/kernel';
import type { DeterminationRecord } from '@ice-access/domain/request';

/** The words of a text; null where this reader may not read them. */
export type Words = (ref: TextRef) => ReadText | null;

/** The record of a determination with the words of its texts. What is kept inside ICE is told by its name alone to the agency. */
export function recordInWords(record: DeterminationRecord, words: Words, isInside: boolean) {
  const answer = <Answer extends { readonly text: TextRef }>(one: Answer | null) =>
    one === null ? null : { ...one, text: words(one.text) };
  return {
    history: record.words.map(({ text, ...one }) => ({ ...one, text: text === null ? null : words(text) })),
    questions: record.questions.map(({ question, answer: given, ...one }) => ({
      ...one,
      question: words(question),
      answer: answer(given),
      turn: given === null ? (one.by.party === 'agency' ? 'ice' : 'agency') : null,
    })),
    disagreements: record.disagreements.map(({ text, answer: given, ...one }) => ({ ...one, text: words(text), answer: answer(given) })),
    actions: record.actions.map(({ what, changes, ...one }) => ({
      ...one,
      what: words(what),
      changes: changes.map((change) => ({ ...change, what: words(change.what), reason: words(change.reason) })),
    })),
    resources: record.resources === null ? null : { ...record.resources, statement: words(record.resources.statement) },
    recommendation: record.recommendation,
    keptInside: record.keptInside.map(({ text, ...one }) => (isInside ? { ...one, text: words(text) } : one)),
    sentBack: record.sentBack.map(({ reason, ...one }) => ({ ...one, reason: words(reason) })),
    awaited: record.awaited.map(({ statement, ...one }) => ({ ...one, statement: words(statement) })),
    woken: record.woken,
    decision: record.decision,
    records: record.records,
  };
}
