import { type Answer, answerText, type OfferedFigure, type Question } from '@ice-access/domain/assessment';
import { Button } from '../primitives/Button.tsx';
import { dateInWords } from '../primitives/dates.ts';

interface OfferedByRegisterProps {
  question: Question;
  /** What the register says, from `assessment.offered`; nothing where it says nothing. */
  figure: OfferedFigure | undefined;
  answer: Answer | undefined;
  /** Takes the figure over, with its source and date. Without it the figure is there to read. */
  onTake?: (answer: Answer) => void;
}

/** The register's own figure beside a question: evidence to look at, taken over only by a press. */
export function OfferedByRegister({ question, figure, answer, onTake }: OfferedByRegisterProps) {
  if (figure === undefined || figure.questionId !== question.id) return null;
  const said = `${figure.answer.source}: ${answerText(question, figure.answer)}, as of ${dateInWords(figure.answer.asOf ?? '')}.`;
  if (onTake === undefined) return <p className="ax-small ax-quiet">{said}</p>;
  const taken = answer?.value === figure.answer.value && answer?.source === figure.answer.source;
  return (
    <div className="ax-note ax-stack ax-stack--tight">
      <p>{said}</p>
      {taken && <p className="ax-small ax-quiet">This figure is your answer. You can still change it.</p>}
      {!taken && (
        <div className="ax-actions">
          <Button kind="outline" size="small" onClick={() => onTake(figure.answer)}>
            Take this figure over<span className="ax-hide">: {question.text}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
