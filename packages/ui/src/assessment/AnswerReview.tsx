import { type Answers, answerText, type Question } from '@ice-access/domain/assessment';
import type { ReactNode } from 'react';
import { Anchor } from '../primitives/Anchor.tsx';
import { dateInWords } from '../primitives/dates.ts';

interface AnswerReviewProps {
  questions: readonly Question[];
  answers: Answers;
  missing: readonly string[];
  changeHref?: (questionId: string) => string;
  /** What stands beside an answer, such as what both sides asked about it. */
  beside?: (questionId: string) => ReactNode;
}

/** Typed words stand as they were typed; the rest begins with a capital. */
function said(question: Question, answer: Answers[string] | undefined): string {
  const text = answerText(question, answer);
  return question.kind === 'text' && answer?.value != null ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every answer of a section to read, with what is missing and the way to change it. */
export function AnswerReview({ questions, answers, missing, changeHref, beside }: AnswerReviewProps) {
  return (
    <dl className="ax-review">
      {questions.map((question) => {
        const answer = answers[question.id];
        const lacks = missing.includes(question.id);
        const evidence = [answer?.source, answer?.asOf && `as of ${dateInWords(answer.asOf)}`].filter(Boolean).join(', ');
        return (
          <div key={question.id}>
            <dt>{question.text}</dt>
            <dd className={lacks ? 'is-missing' : undefined}>
              {lacks ? 'Missing' : said(question, answer)}
              {evidence && <small>{evidence}</small>}
              {beside?.(question.id)}
            </dd>
            {changeHref && (
              <dd>
                <Anchor href={changeHref(question.id)}>
                  {lacks ? 'Answer' : 'Change'}
                  <span className="ax-hide">: {question.text}</span>
                </Anchor>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
