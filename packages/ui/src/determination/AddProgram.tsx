import { subjectKey } from '@ice-access/domain/components';
import { sayCommand } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import type { DeterminationDesk } from './desk.ts';
import { notConsidered, programChoices } from './proposing.ts';
import { StepHere } from './StepHere.tsx';
import type { TableRow } from './shapes.ts';

/** Puts one more program on the table. */
export function AddProgram({ desk, rows }: { desk: DeterminationDesk; rows: readonly TableRow[] }) {
  const [open, setOpen] = useState(false);
  if (!desk.mayNow('AddComponent')) return null;
  const free = notConsidered(rows);
  if (!open)
    return (
      <div className="ax-actions">
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {sayCommand('request', 'AddComponent').label}
        </Button>
      </div>
    );
  return (
    <StepHere
      desk={desk}
      type="AddComponent"
      step={(trackId) => ({
        fields: [{ kind: 'select', name: 'subject', label: 'Program', choices: programChoices(free), missing: 'Choose the program.' }],
        payload: ({ subject }) => ({ trackId, subject: free.find((one) => subjectKey(one) === subject) }),
      })}
      onDone={() => setOpen(false)}
      onClose={() => setOpen(false)}
    />
  );
}
