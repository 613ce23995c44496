import type { Answer, AnswerValue, Question } from '@ice-access/domain/assessment';
import type { ReactNode } from 'react';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Evidence } from './Evidence.tsx';
import { ValueField } from './ValueField.tsx';

interface QuestionFormProps {
  question: Question;
  /** Its place in the section: 4.2. */
  number: string;
  answer: Answer | undefined;
  onChange: (answer: Answer | null) => void;
  error?: string | undefined;
  /** Who answered, files, a conflict, a thread. */
  children?: ReactNode;
  /** When this answer arrived: Saved 14:02. */
  saved?: ReactNode;
  /** What the register knows, to be taken over by a click. */
  offered?: ReactNode;
  disabled?: boolean;
}

/** Whether an answer to this question is a figure that wants a source. */
const wantsEvidence = (question: Question) => question.kind === 'number' || question.kind === 'list';

/** One question: what is asked and why, the answer, and for a figure where it is from. */
export function QuestionForm({ question, number, answer, onChange, error, children, saved, offered, disabled = false }: QuestionFormProps) {
  const change = (value: AnswerValue | undefined) => {
    if (value === undefined) onChange(null);
    else onChange({ ...answer, value, ...(question.kind === 'number' && value !== null ? { unit: question.unit } : {}) });
  };
  return (
    <section className="ax-q" aria-label={`Question ${number}`}>
      <span className="ax-q__n">
        Question {number}
        {question.required === 'optional' && ', may stay empty'}
      </span>
      <fieldset disabled={disabled}>
        <ValueField question={question} answer={answer} onValue={change} error={error} />
      </fieldset>
      <Disclosure summary="Why we ask">
        <p>
          {question.why} Usually answered by: {question.who}.
        </p>
      </Disclosure>
      {wantsEvidence(question) && answer !== undefined && answer.value !== null && !disabled && (
        <Evidence id={question.id} answer={answer} onChange={onChange} />
      )}
      {offered}
      {saved}
      {children}
    </section>
  );
}
