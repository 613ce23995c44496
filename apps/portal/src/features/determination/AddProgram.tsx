import { type Subject, subjectKey } from '@ice-access/domain/components';
import { type Look, sayCommand, saySubject } from '@ice-access/domain/wording';
import { Alert, Button, Disclosure, SelectField } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { client } from '../../api.ts';
import type { Case } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';
import { subjects } from '../../programs/subjects.ts';

/** Puts one more program on the table. */
export function AddProgram({ theCase, look }: { theCase: Case; look: Look }) {
  const { view, version, actions } = theCase;
  const { requestId } = view;
  const [key, setKey] = useState('');
  const add = useCommand<{ trackId: string; subject: Subject }>(version, look, (sent) =>
    client.request.addComponent.mutate({ requestId, ...sent }),
  );
  if (!actions.some(({ type, shut }) => type === 'AddComponent' && shut === undefined)) return null;
  const taken = new Set('tracks' in view ? view.tracks.map(({ subject }) => subjectKey(subject)) : []);
  const chosen = subjects.find((one) => subjectKey(one) === key);
  return (
    <Disclosure summary={sayCommand('request', 'AddComponent').label}>
      <div className="ax-stack">
        <SelectField
          id="add-program"
          label="Program"
          choices={subjects
            .map(subjectKey)
            .filter((one) => !taken.has(one))
            .map((one) => ({ value: one, label: saySubject(one) }))}
          value={key}
          onChange={setKey}
        />
        {add.refusal && (
          <Alert key={add.refusal.attempt} tone="late" takesFocus>
            <p>{add.refusal.says}</p>
          </Alert>
        )}
        <Button kind="outline" size="small" busy={add.busy} onClick={() => chosen && void add.run({ trackId: newId(), subject: chosen })}>
          {sayCommand('request', 'AddComponent').label}
        </Button>
      </div>
    </Disclosure>
  );
}
