import { Field, Seen, TextArea } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { sayRefusal } from '../../case/sayRefusal.ts';
import { newId } from '../../newId.ts';
import type { PartProps } from './PartProps.ts';

const megabytesMax = 10;

/** Files the letter; the sentence says why not. */
async function sendLetter(organisationId: string, file: File): Promise<{ documentId: string } | { says: string }> {
  if (file.size > megabytesMax * 1_000_000)
    return { says: `This file is larger than ${megabytesMax} MB. Scan it in fewer colors or split it.` };
  const form = new FormData();
  form.append('file', file);
  const answer = await fetch(`/joining/letter?${new URLSearchParams({ organisationId })}`, {
    method: 'POST',
    body: form,
    headers: { 'idempotency-key': newId() },
  }).catch(() => undefined);
  if (answer === undefined) return { says: sayRefusal(undefined, undefined) };
  const body: unknown = await answer.json().catch(() => ({}));
  if (answer.ok) return body as { documentId: string };
  if (answer.status === 429) return { says: 'Too many files came from here. Try again in an hour, or send the letter by mail.' };
  const { refused } = body as { refused?: { code: string; sentence?: string; id?: string } };
  return { says: sayRefusal({ code: 'failed', ...refused, httpStatus: answer.status }, undefined) };
}

/** The proof: a letter of the agency. */
export function Letter({ said, change, errorOf }: PartProps) {
  const [says, setSays] = useState('');
  const take = async (file: File | undefined) => {
    change({ letterDocumentId: '', letterName: '' });
    if (file === undefined) return setSays('');
    setSays('Adding the letter');
    const answer = await sendLetter(said.organisationId, file);
    if ('says' in answer) return setSays(answer.says);
    setSays(`${file.name} was added.`);
    change({ letterDocumentId: answer.documentId, letterName: file.name });
  };
  const error = errorOf('letter');
  return (
    <div className="ax-form ax-section">
      <div className="ax-prose">
        <p>The letter is on paper of your agency and signed by its head. It says that:</p>
        <ul>
          <li>your agency asks to take part in ICE ACCESS,</li>
          <li>who its head is, and who its administrator is, with e-mail addresses.</li>
        </ul>
      </div>
      <Field frame={{ id: 'letter', label: 'The letter', hint: `PDF or picture, up to ${megabytesMax} MB.`, error }}>
        <input
          className="ax-file"
          type="file"
          id="letter"
          accept="application/pdf,image/png,image/jpeg"
          aria-describedby={['letter-hint', error && 'letter-error', 'letter-said'].filter(Boolean).join(' ')}
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <span className="usa-hint" id="letter-said" role="status">
          {says || (said.letterName === '' ? '' : `${said.letterName} is added.`)}
        </span>
      </Field>
      <TextArea
        id="note"
        label="Anything to add (may stay empty)"
        maxLength={2000}
        value={said.note}
        onChange={(note) => change({ note })}
      />
      <Seen>Visible to the ICE ACCESS program office, and to your agency once it takes part</Seen>
    </div>
  );
}
