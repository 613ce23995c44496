import { type Answer, answerText, type Question } from '@ice-access/domain/assessment';
import { useState } from 'react';
import type { Choice, Conflict } from '../drafts/Draft.ts';
import { Alert } from '../primitives/Alert.tsx';
import { Button } from '../primitives/Button.tsx';
import { timeInWords } from '../primitives/dates.ts';
import { ValueField } from './ValueField.tsx';

interface BothVersionsProps {
  question: Question;
  conflict: Conflict;
  /** Who wrote the version that stands, as the start of a sentence. */
  who: string;
  /** Whose the other one is, where this reader did not write it. */
  mineOf?: string | undefined;
  takesFocus?: boolean;
  onChoose: (choice: Choice, third?: Answer | null) => void;
}

const evidence = (answer: Answer | null): string => [answer?.source, answer?.asOf].filter(Boolean).join(', ');

function Version({ title, question, answer }: { title: string; question: Question; answer: Answer | null }) {
  return (
    <>
      <h3>{title}</h3>
      <p className="ax-words">{answerText(question, answer ?? undefined)}</p>
      {evidence(answer) && <p className="ax-small ax-quiet">{evidence(answer)}</p>}
    </>
  );
}

/** Two people wrote at once: both versions, and a person chooses one or writes a third. Nothing is lost. */
export function BothVersions({ question, conflict, who, mineOf, takesFocus = true, onChoose }: BothVersionsProps) {
  const { mine, theirs, at } = conflict;
  const [third, setThird] = useState<Answer | null | undefined>(undefined);
  const place = { ...question, id: `${question.id}-third`, text: 'A third version', help: question.text };
  return (
    <Alert
      tone="soon"
      takesFocus={takesFocus}
      title={mineOf === undefined ? `${who} changed this answer while you were writing` : 'Two people changed this answer at the same time'}
    >
      <p>Both versions are below. Choose which to keep, or write a third one. Nothing is lost.</p>
      <div className="ax-merge">
        <div>
          <Version title={mineOf === undefined ? 'Yours' : `By ${mineOf}`} question={question} answer={mine} />
          <p>
            <Button kind="outline" size="small" onClick={() => onChoose('mine')}>
              {mineOf === undefined ? 'Keep yours' : 'Take this one'}
            </Button>
          </p>
        </div>
        <div>
          <Version title={`The one that stands${at === null ? '' : `, ${timeInWords(at)}`}`} question={question} answer={theirs} />
          <p>
            <Button kind="outline" size="small" onClick={() => onChoose('theirs')}>
              {mineOf === undefined ? 'Take this one' : 'Leave this one'}
            </Button>
          </p>
        </div>
      </div>
      {third === undefined ? (
        <p>
          <Button kind="outline" size="small" onClick={() => setThird(mine)}>
            Write a third version
          </Button>
        </p>
      ) : (
        <div className="ax-stack">
          <ValueField
            question={place}
            answer={third ?? undefined}
            onValue={(value) => setThird(value === undefined ? null : { ...(third ?? {}), value })}
          />
          <p>
            <Button kind="outline" size="small" onClick={() => onChoose('other', third)}>
              Keep the third version
            </Button>
          </p>
        </div>
      )}
    </Alert>
  );
}
