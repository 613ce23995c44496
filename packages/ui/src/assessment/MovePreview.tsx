import {
  type Answers,
  answerText,
  type ChangedQuestion,
  type Edition,
  moveOf,
  type QuestionDifference,
  questionOf,
} from '@ice-access/domain/assessment';
import { Section } from '../primitives/Section.tsx';
import { Table } from '../primitives/Table.tsx';

const differences: Readonly<Record<QuestionDifference, string>> = {
  words: 'other words',
  answers: 'other answers to choose from',
  condition: 'asked in other cases',
  need: 'needed in other cases',
};
const fits = ({ fits: does }: ChangedQuestion): string =>
  does === undefined
    ? 'Not answered yet'
    : does
      ? 'Your answer still fits and is kept'
      : 'Has to be answered again; the old answer is kept beside it';

/** What moving to a newer edition of the questions does, before it is done. The same on both sides. */
export function MovePreview({ from, to, answers }: { from: Edition; to: Edition; answers: Answers }) {
  const { kept, changed, dropped, added } = moveOf(from, to, answers);
  const title = (edition: Edition, id: string) => {
    const section = edition.sections.find(({ questions }) => questions.some((question) => question.id === id));
    return section?.title ?? '';
  };
  const asked = (edition: Edition, id: string) => questionOf(edition, id)?.text ?? id;
  const answered = kept.filter((id) => answers[id] !== undefined).length;
  return (
    <>
      <Section title="Asked differently" says="Each question as it is asked from now on.">
        <Table
          caption="Questions that are asked differently"
          captionHidden
          columns={[
            { key: 'question', head: 'Question' },
            { key: 'how', head: 'What differs' },
            { key: 'answer', head: 'The answer so far' },
          ]}
          rows={changed.map((one) => ({
            key: one.id,
            cells: [asked(to, one.id), one.how.map((how) => differences[how]).join(', '), fits(one)],
          }))}
        />
      </Section>
      <Section title="New" says="Each can be answered as soon as you have moved.">
        <Table
          caption="Questions that are new"
          captionHidden
          columns={[
            { key: 'question', head: 'Question' },
            { key: 'section', head: 'Section' },
            { key: 'needed', head: 'Needed' },
          ]}
          rows={added.map((id) => ({
            key: id,
            cells: [asked(to, id), title(to, id), questionOf(to, id)?.required === 'optional' ? 'May stay empty' : 'Needs an answer'],
          }))}
        />
      </Section>
      <Section title="No longer asked" says="The answers are kept and stay readable. They count for nothing any more.">
        <Table
          caption="Questions that are no longer asked"
          captionHidden
          columns={[
            { key: 'question', head: 'Question' },
            { key: 'answer', head: 'The answer so far' },
          ]}
          rows={dropped.map((id) => {
            const question = questionOf(from, id);
            return { key: id, cells: [asked(from, id), question ? answerText(question, answers[id]) : ''] };
          })}
        />
      </Section>
      <Section title="Kept">
        <p>
          {kept.length} questions are asked as before. {answered === 1 ? '1 answer stays' : `${answered} answers stay`} as it is written.
        </p>
      </Section>
    </>
  );
}
