import { type Answers, answerText, type Edition, editions, questionOf } from '@ice-access/domain/assessment';
import { Section } from '../primitives/Section.tsx';
import { Table } from '../primitives/Table.tsx';

/** Answers to questions of an earlier edition that this one does not ask: kept, readable, and without effect. */
export function NoLongerAsked({ edition, answers }: { edition: Edition; answers: Answers }) {
  const left = Object.entries(answers).flatMap(([id, answer]) => {
    if (questionOf(edition, id) !== undefined) return [];
    const asked = editions.findLast((other) => questionOf(other, id) !== undefined);
    const question = asked && questionOf(asked, id);
    return question === undefined || asked === undefined ? [] : [{ id, cells: [question.text, answerText(question, answer), asked.id] }];
  });
  if (left.length === 0) return null;
  return (
    <Section
      title="No longer asked"
      says="Answered in an earlier edition of the questions. The answers are kept and count for nothing any more."
    >
      <Table
        caption="Answers to questions that are no longer asked"
        captionHidden
        columns={[
          { key: 'question', head: 'Question' },
          { key: 'answer', head: 'Answer' },
          { key: 'edition', head: 'Asked in edition' },
        ]}
        rows={left.map(({ id, cells }) => ({ key: id, cells }))}
      />
    </Section>
  );
}
