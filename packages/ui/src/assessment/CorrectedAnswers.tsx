import { type Answer, answerText, type Edition, questionOf } from '@ice-access/domain/assessment';
import { dateInWords } from '../primitives/dates.ts';
import { Table } from '../primitives/Table.tsx';
import { Empty } from '../primitives/Waiting.tsx';

/** One correction as a page shows it: the names are found by whoever has the people. */
export interface ShownCorrection {
  readonly on: string;
  readonly who: string;
  readonly why: string;
  readonly answers: readonly { readonly questionId: string; readonly before: Answer | null; readonly after: Answer | null }[];
}

function said(edition: Edition, questionId: string, answer: Answer | null): string {
  const question = questionOf(edition, questionId);
  if (question === undefined) return '';
  const evidence = [answer?.source, answer?.asOf && `as of ${dateInWords(answer.asOf)}`].filter(Boolean).join(', ');
  return `${answerText(question, answer ?? undefined)}${evidence === '' ? '' : ` (${evidence})`}`;
}

/** Answers that were corrected after the hand-over, the old one beside the new one, newest first. */
export function CorrectedAnswers({ edition, corrections }: { edition: Edition; corrections: readonly ShownCorrection[] }) {
  if (corrections.length === 0) return <Empty title="Nothing was corrected after it had been handed over" />;
  return (
    <Table
      caption="Answers corrected after they were handed over"
      captionHidden
      columns={[
        { key: 'question', head: 'Question' },
        { key: 'before', head: 'Before' },
        { key: 'now', head: 'Corrected to' },
        { key: 'by', head: 'When, by whom and why' },
      ]}
      rows={corrections.flatMap(({ on, who, why, answers }, index) =>
        answers.map(({ questionId, before, after }) => ({
          key: `${index} ${questionId}`,
          cells: [
            questionOf(edition, questionId)?.text ?? questionId,
            said(edition, questionId, before),
            said(edition, questionId, after),
            `${dateInWords(on)}, ${who}. ${why}`,
          ],
        })),
      )}
    />
  );
}
