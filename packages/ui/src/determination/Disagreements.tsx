import { sayCommand } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { StatusTag } from '../primitives/Status.tsx';
import type { DeterminationDesk } from './desk.ts';
import { Said } from './Said.tsx';
import { StepHere } from './StepHere.tsx';
import type { Disagreement } from './shapes.ts';
import { answeringDisagreement } from './steps.ts';

function One({ desk, one }: { desk: DeterminationDesk; one: Disagreement }) {
  const [open, setOpen] = useState(false);
  const { disagreementId, trackId, by, answer } = one;
  const yours = answer === null && by.party !== desk.side;
  return (
    <li className="ax-note ax-note--soon ax-stack ax-stack--tight">
      <StatusTag glyph="late" tone="late">
        {by.party === 'agency' ? 'The agency does not agree' : 'ICE does not agree'}
        {trackId === null ? ' with the determination as a whole' : ` on ${desk.look.track(trackId)}`}
      </StatusTag>
      <Said look={desk.look} by={by} on={one.on} text={one.text} />
      {answer === null ? (
        <StatusTag glyph="due" tone={yours ? 'you' : 'soon'}>
          {by.party === 'agency' ? 'ICE has not answered yet' : 'The agency has not answered yet'}
        </StatusTag>
      ) : (
        <Said look={desk.look} by={answer.by} on={answer.on} did="answered" text={answer.text} />
      )}
      {yours && desk.mayNow('AnswerDisagreement') && !open && (
        <div className="ax-actions">
          <Button size="small" kind="outline" onClick={() => setOpen(true)}>
            {sayCommand('request', 'AnswerDisagreement').label}
          </Button>
        </div>
      )}
      {open && yours && (
        <StepHere
          desk={desk}
          type="AnswerDisagreement"
          step={() => answeringDisagreement(disagreementId)}
          about={disagreementId}
          onDone={() => setOpen(false)}
          onClose={() => setOpen(false)}
        />
      )}
    </li>
  );
}

/** Where the sides do not agree, in their own words, with the answer: it stays for ever. */
export function Disagreements({ desk, of }: { desk: DeterminationDesk; of: readonly Disagreement[] }) {
  return (
    <ul className="ax-plain ax-stack">
      {of.map((one) => (
        <One key={one.disagreementId} desk={desk} one={one} />
      ))}
    </ul>
  );
}
