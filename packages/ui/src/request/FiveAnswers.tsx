import type { ReactNode } from 'react';

export interface AnswerShown {
  says: ReactNode;
  more?: ReactNode;
}

interface FiveAnswersProps {
  stands: AnswerShown;
  turn: AnswerShown & { yours: boolean };
  byWhen: AnswerShown & { late?: boolean };
  next: AnswerShown;
  handledBy: AnswerShown;
}

const One = ({ term, answer, className }: { term: string; answer: AnswerShown; className?: string | undefined }) => (
  <div className={className}>
    <dt>{term}</dt>
    <dd>
      {answer.says}
      {answer.more !== undefined && <small>{answer.more}</small>}
    </dd>
  </div>
);

/** On top of every case, in the same words on both sides: how it stands, whose turn, by when, what next, who handles it. */
export function FiveAnswers({ stands, turn, byWhen, next, handledBy }: FiveAnswersProps) {
  return (
    <section className="ax-answers" aria-label="How this case stands">
      <dl>
        <One term="How it stands" answer={stands} />
        <One term="Whose turn" answer={turn} className={turn.yours ? 'is-you' : undefined} />
        <One term="By when" answer={byWhen} className={byWhen.late ? 'is-late' : undefined} />
      </dl>
      <dl>
        <One term="What happens next" answer={next} />
        <One term="Who handles it" answer={handledBy} />
      </dl>
    </section>
  );
}
