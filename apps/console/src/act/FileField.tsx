import { Field, type FieldFrame } from '@ice-access/ui/primitives';
import { useState } from 'react';
import type { Upload } from './form.ts';

/** A file that goes with a step: attached when it is chosen, named in the step by its id. */
export function FileField({ upload, onChange, ...frame }: FieldFrame & { upload: Upload; onChange: (documentId: string) => void }) {
  const [said, setSaid] = useState('');
  const take = async (file: File | undefined) => {
    onChange('');
    if (file === undefined) return;
    setSaid('Adding the file');
    const answer = await upload(file);
    setSaid('says' in answer ? answer.says : `${file.name} was added.`);
    if ('documentId' in answer) onChange(answer.documentId);
  };
  return (
    <Field frame={frame}>
      <input
        className="ax-file"
        type="file"
        id={frame.id}
        aria-describedby={`${frame.id}-said`}
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <span className="usa-hint" id={`${frame.id}-said`} role="status">
        {said}
      </span>
    </Field>
  );
}
