import { type Answer, type Answers, answerText, type Question } from '@ice-access/domain/assessment';
import { type FormEvent, useState } from 'react';
import { Alert, ErrorSummary } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import { SelectField } from '../primitives/ChoiceFields.tsx';
import { Seen } from '../primitives/Status.tsx';
import { TextArea } from '../primitives/TextFields.tsx';
import type { Refusal } from '../request/StepForm.tsx';
import { QuestionForm } from './QuestionForm.tsx';

interface CorrectionFormProps {
  questions: readonly Question[];
  /** As they were handed over. */
  answers: Answers;
  busy: boolean;
  refusal?: Refusal | undefined;
  onSend: (answers: Answers, reason: string) => void;
}

/** Corrects one answer of a section that was handed over: the answer as it is, the new one, and why. */
export function CorrectionForm({ questions, answers, busy, refusal, onSend }: CorrectionFormProps) {
  const [chosen, setChosen] = useState('');
  const [corrected, setCorrected] = useState<Answer | null>(null);
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const question = questions.find(({ id }) => id === chosen);
  const problems = [
    ...(question === undefined ? [{ field: 'correct-which', says: 'Choose which answer to correct' }] : []),
    ...(question !== undefined && corrected === null ? [{ field: question.id, says: 'Write the corrected answer' }] : []),
    ...(reason.trim() === '' ? [{ field: 'correct-reason', says: 'Say why it has to be corrected' }] : []),
  ];
  const press = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (problems.length === 0 && question !== undefined && corrected !== null && !busy) onSend({ [question.id]: corrected }, reason);
  };
  const errorOf = (field: string) => (attempt === 0 ? undefined : problems.find((one) => one.field === field)?.says);
  return (
    <form className="ax-stack ax-stack--wide" aria-label="Correct an answer" noValidate onSubmit={press}>
      {attempt > 0 && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      {refusal && (
        <Alert key={refusal.attempt} tone={refusal.tone ?? 'late'} takesFocus title={refusal.title ?? 'This did not go through'}>
          {typeof refusal.says === 'string' ? <p>{refusal.says}</p> : refusal.says}
        </Alert>
      )}
      <SelectField
        id="correct-which"
        label="Which answer"
        none="Choose a question"
        choices={questions.map(({ id, text }) => ({ value: id, label: text }))}
        value={chosen}
        error={errorOf('correct-which')}
        onChange={(id) => {
          setChosen(id);
          setCorrected(null);
        }}
      />
      {question && (
        <>
          <p>
            Handed over as: <b>{answerText(question, answers[question.id])}</b>
          </p>
          <QuestionForm
            key={question.id}
            question={question}
            number={`${questions.indexOf(question) + 1}`}
            answer={corrected ?? undefined}
            error={errorOf(question.id)}
            onChange={setCorrected}
          />
        </>
      )}
      <TextArea
        id="correct-reason"
        label="Why it has to be corrected"
        value={reason}
        onChange={setReason}
        maxLength={4000}
        error={errorOf('correct-reason')}
      />
      <Seen>Visible to your side and the other side. The old answer stays beside the new one.</Seen>
      <div className="ax-actions">
        <Button type="submit" busy={busy}>
          Correct this answer
        </Button>
      </div>
    </form>
  );
}
