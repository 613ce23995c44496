import { answerText, type Question } from '@ice-access/domain/assessment';
import type { Conflict } from '@ice-access/ui/drafts';
import { Alert, Button, timeInWords } from '@ice-access/ui/primitives';

interface BothVersionsProps {
  question: Question;
  conflict: Conflict;
  who: string;
  onChoose: (choice: 'mine' | 'theirs') => void;
}

/** Two people wrote at once: both versions, and the writer chooses. Nothing is lost. */
export function BothVersions({ question, conflict: { mine, theirs, at }, who, onChoose }: BothVersionsProps) {
  return (
    <Alert tone="soon" takesFocus title={`${who} changed this answer while you were writing`}>
      <p>Both versions are below. Choose which to keep. Nothing is lost.</p>
      <div className="ax-merge">
        <div>
          <h3>Yours</h3>
          <p className="ax-words">{answerText(question, mine ?? undefined)}</p>
          <p>
            <Button kind="outline" size="small" onClick={() => onChoose('mine')}>
              Keep yours
            </Button>
          </p>
        </div>
        <div>
          <h3>The other one{at !== null && `, ${timeInWords(at)}`}</h3>
          <p className="ax-words">{answerText(question, theirs ?? undefined)}</p>
          <p>
            <Button kind="outline" size="small" onClick={() => onChoose('theirs')}>
              Take this one
            </Button>
          </p>
        </div>
      </div>
    </Alert>
  );
}
