import { subjectKey } from '@ice-access/domain/components';
import type { Track } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import type { DeterminationDesk } from './desk.ts';
import { notConsidered, programChoices } from './proposing.ts';
import { StepHere } from './StepHere.tsx';

/** Puts one more program on the table. */
export function AddProgram({ desk, tracks }: { desk: DeterminationDesk; tracks: readonly Track[] }) {
  const [open, setOpen] = useState(false);
  if (!desk.mayNow('AddComponent')) return null;
  const free = notConsidered(tracks);
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
      step={{
        fields: [{ kind: 'select', name: 'subject', label: 'Program', choices: programChoices(free), missing: 'Choose the program.' }],
        payload: ({ subject }) => ({ trackId: desk.newId(), subject: free.find((one) => subjectKey(one) === subject) }),
      }}
      onDone={() => setOpen(false)}
      onClose={() => setOpen(false)}
    />
  );
}
