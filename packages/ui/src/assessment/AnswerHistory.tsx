import { type Answer, answerText, type Question } from '@ice-access/domain/assessment';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { dateInWords, timeInWords } from '../primitives/dates.ts';

interface History {
  readonly versions: readonly {
    readonly version: number;
    readonly answer: Answer | null;
    readonly by: string;
    readonly at: string | Date;
    readonly conflictId: string | null;
  }[];
  readonly conflicts: readonly {
    readonly conflictId: string;
    readonly mine: Answer | null;
    readonly by: string;
    readonly at: string | Date;
    readonly choice: string | null;
    readonly settledBy: string | null;
  }[];
  readonly people: Readonly<Record<string, { readonly name: string }>>;
}
interface AnswerHistoryProps {
  question: Question;
  /** Asked when somebody opens it. */
  load: () => Promise<History>;
}

const chosen: Readonly<Record<string, string>> = {
  mine: 'chose this version',
  theirs: 'chose the other version',
  other: 'wrote a third version',
  rewritten: 'wrote on',
};
const day = (at: string | Date) => dateInWords((typeof at === 'string' ? at : at.toISOString()).slice(0, 10));

/** Every version of one answer, with who wrote it and when, and every choice between two versions. */
export function AnswerHistory({ question, load }: AnswerHistoryProps) {
  const [history, setHistory] = useState<History | 'loading' | 'failed' | undefined>(undefined);
  const open = () => {
    setHistory('loading');
    load().then(setHistory, () => setHistory('failed'));
  };
  if (history === undefined)
    return (
      <p>
        <Button kind="quiet" onClick={open}>
          Earlier versions<span className="ax-hide"> of: {question.text}</span>
        </Button>
      </p>
    );
  if (history === 'loading') return <p role="status">Loading the earlier versions</p>;
  if (history === 'failed')
    return (
      <p role="status">
        The earlier versions did not load.{' '}
        <Button kind="quiet" onClick={open}>
          Try again
        </Button>
      </p>
    );
  const name = (person: string) => history.people[person]?.name ?? 'Somebody of your side';
  return (
    <section className="ax-small" aria-label={`Earlier versions of: ${question.text}`}>
      {history.versions.length === 0 && <p>Nothing was written here yet.</p>}
      <ol className="ax-plain ax-stack" reversed>
        {history.versions.map(({ version, answer, by, at }) => (
          <li key={version}>
            <b>
              {name(by)}, {day(at)}, {timeInWords(at)}
            </b>
            <p className="ax-words">{answerText(question, answer ?? undefined)}</p>
          </li>
        ))}
      </ol>
      {history.conflicts.map(({ conflictId, mine, by, at, choice, settledBy }) => (
        <p key={conflictId}>
          Written at the same time by {name(by)}, {day(at)}, {timeInWords(at)}: “{answerText(question, mine ?? undefined)}”.{' '}
          {choice === null
            ? 'Nobody has chosen yet.'
            : `${settledBy === null ? 'Somebody' : name(settledBy)} ${chosen[choice] ?? 'chose'}.`}
        </p>
      ))}
      <Button kind="quiet" onClick={() => setHistory(undefined)}>
        Close the earlier versions
      </Button>
    </section>
  );
}
