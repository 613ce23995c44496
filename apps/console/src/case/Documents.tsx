import { Files } from '@ice-access/ui/agreement';
import { Alert, Button, Empty, Section, sizeInWords } from '@ice-access/ui/primitives';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { type ChangeEvent, useRef, useState } from 'react';
import { sendFile } from '../act/sendFile.ts';
import { trpc } from '../api.ts';
import { CaseFrame } from './CaseFrame.tsx';

type Sending = { is: 'idle' } | { is: 'sending'; name: string } | { is: 'failed'; name: string; says: string; file: File };

/** Files of a case: attach, retry, download. */
export function Documents({ requestId }: { requestId: string }) {
  const queryClient = useQueryClient();
  const { data: documents } = useSuspenseQuery(trpc.document.list.queryOptions({ requestId }));
  const [sending, setSending] = useState<Sending>({ is: 'idle' });
  const key = useRef('');
  const input = useRef<HTMLInputElement>(null);
  const attach = async (file: File, again: boolean) => {
    if (!again) key.current = crypto.randomUUID();
    setSending({ is: 'sending', name: file.name });
    const answer = await sendFile({ requestId }, { file, kind: 'other', key: key.current });
    if ('documentId' in answer) {
      setSending({ is: 'idle' });
      await queryClient.invalidateQueries(trpc.document.list.queryFilter({ requestId }));
      return;
    }
    setSending({ is: 'failed', name: file.name, says: answer.says, file });
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (file) void attach(file, false);
  };
  return (
    <CaseFrame requestId={requestId} tab="Documents">
      <Section title="Documents" says="Both sides see these. Files are not yet scanned for viruses; each says so.">
        <div className="ax-actions">
          <input ref={input} type="file" id="attach" className="ax-hide" tabIndex={-1} aria-hidden="true" onChange={choose} />
          <Button kind="outline" busy={sending.is === 'sending'} onClick={() => input.current?.click()}>
            {sending.is === 'sending' ? `Sending ${sending.name}` : 'Attach a file'}
          </Button>
          <span className="ax-quiet">PDF, PNG, JPEG, CSV or Word, up to 25 MB.</span>
        </div>
        {sending.is === 'failed' && (
          <Alert tone="late" title={`${sending.name} is not attached`} takesFocus>
            <p>{sending.says}</p>
            <Button kind="quiet" onClick={() => void attach(sending.file, true)}>
              Try again
            </Button>
          </Alert>
        )}
        {documents.length === 0 ? (
          <Empty title="No document yet">Minutes, letters and evidence are kept here.</Empty>
        ) : (
          <Files
            files={documents.map(({ documentId, fileName, bytes, state }) => ({
              key: documentId,
              name: fileName,
              href: `/files/${documentId}`,
              says: `${sizeInWords(bytes)}${state === 'notScanned' ? ', not scanned' : ''}`,
            }))}
          />
        )}
      </Section>
    </CaseFrame>
  );
}
