import { Alert, Button, Field, Seen, SelectField } from '@ice-access/ui/primitives';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { trpc } from '../api.ts';
import { newId } from '../newId.ts';
import { kindNames } from './kindNames.ts';
import { sayRefusal } from './sayRefusal.ts';

export type FileOf = { requestId: string } | { agreementId: string };
const megabytesMax = 25;

/** Sends one file; the sentence says why not. The same key on a second try attaches once. */
export async function sendFile(
  of: FileOf,
  { file, kind, key }: { file: File; kind: string; key: string },
): Promise<{ documentId: string } | { says: string }> {
  const form = new FormData();
  form.append('file', file);
  const address = `/files?${new URLSearchParams({ ...of, kind })}`;
  const answer = await fetch(address, { method: 'POST', body: form, headers: { 'idempotency-key': key } }).catch(() => undefined);
  if (answer === undefined) return { says: sayRefusal(undefined, undefined) };
  const body: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return body as { documentId: string };
  const { refused } = body as { refused?: { code: string; sentence?: string; id?: string } };
  return { says: sayRefusal({ code: 'failed', ...refused, httpStatus: answer.status }, undefined) };
}

/** Adds a file to a case. */
export function AddFile({ of }: { of: FileOf }) {
  const queries = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [kind, setKind] = useState('');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ says: string; good: boolean; attempt: number }>();
  const [key, setKey] = useState(newId);
  const say = (says: string, good = false) => setSaid({ says, good, attempt: Date.now() });
  const add = async () => {
    if (busy) return;
    if (file === undefined || kind === '') return say('Choose a file, and say what it is.');
    if (file.size > megabytesMax * 1_000_000) return say(`This file is larger than ${megabytesMax} MB. Make it smaller or split it.`);
    setBusy(true);
    const sent = await sendFile(of, { file, kind, key });
    setBusy(false);
    if ('says' in sent) return say(sent.says);
    say(`${file.name} was added.`, true);
    setFile(undefined);
    setKey(newId());
    if (chooser.current) chooser.current.value = '';
    await queries.invalidateQueries(trpc.document.list.queryFilter(of));
  };
  return (
    <section className="ax-card ax-stack ax-section" aria-labelledby="add-file-head">
      <h3 id="add-file-head">Add a file</h3>
      {said && (
        <Alert key={said.attempt} tone={said.good ? 'good' : 'late'} takesFocus>
          <p>{said.says}</p>
        </Alert>
      )}
      <Field
        frame={{
          id: 'add-file',
          label: 'File',
          hint: `PDF, picture, table or text, up to ${megabytesMax} MB. What is inside decides the kind, not the name.`,
        }}
      >
        <input
          ref={chooser}
          className="ax-file"
          type="file"
          id="add-file"
          aria-describedby="add-file-hint"
          onChange={(event) => {
            setFile(event.target.files?.[0]);
            setKey(newId());
          }}
        />
      </Field>
      <SelectField
        id="add-file-kind"
        label="What it is"
        choices={Object.entries(kindNames).map(([value, label]) => ({ value, label }))}
        value={kind}
        onChange={setKind}
      />
      <Seen>Visible to your agency, and to ICE once the request is sent</Seen>
      <div className="ax-actions">
        <Button kind="outline" busy={busy} onClick={() => void add()}>
          {busy ? 'Adding the file' : 'Add the file'}
        </Button>
      </div>
    </section>
  );
}
