import { sayCommand } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import { Said } from './Said.tsx';
import { StepHere } from './StepHere.tsx';
import type { RowQuestion, TableRow } from './shapes.ts';
import { answering } from './steps.ts';

function One({ desk, one }: { desk: DeterminationDesk; one: RowQuestion }) {
  const [open, setOpen] = useState(false);
  const { askId, turn, answer } = one;
  return (
    <li className="ax-stack ax-stack--tight">
      <Said look={desk.look} by={one.by} on={one.on} did="asked" text={one.question} />
      {answer !== null && <Said look={desk.look} by={answer.by} on={answer.on} did="answered" text={answer.text} />}
      {turn !== null && (
        <StatusTag glyph="talk" tone={turn === desk.side ? 'you' : 'soon'}>
          {turn === 'agency' ? 'The agency answers' : 'ICE answers'}
        </StatusTag>
      )}
      {turn === desk.side && desk.mayNow('AnswerAboutOutcome') && !open && (
        <div className="ax-actions">
          <Button size="small" kind="outline" onClick={() => setOpen(true)}>
            {sayCommand('request', 'AnswerAboutOutcome').label}
          </Button>
        </div>
      )}
      {open && turn === desk.side && (
        <StepHere
          desk={desk}
          type="AnswerAboutOutcome"
          step={() => answering(askId)}
          about={askId}
          onDone={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}

/** Questions on a row, each with its answer or with whose turn it is. */
export function RowQuestions({ desk, row }: { desk: DeterminationDesk; row: TableRow }) {
  if (row.questions.length === 0) return null;
  return (
    <section className="ax-stack ax-stack--tight" aria-labelledby={`questions-${row.trackId}`}>
      <h4 id={`questions-${row.trackId}`}>Questions on this row</h4>
      <ul className="ax-plain ax-stack">
        {row.questions.map((one) => (
          <One key={one.askId} desk={desk} one={one} />
        ))}
      </ul>
    </section>
  );
}
