import { Disclosure, Empty, Failed, instantInWords, Loading, Section, StatusTag, sizeInWords, Table } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { AddFile, type FileOf } from './AddFile.tsx';
import { kindNames } from './kindNames.ts';

const letterStates: Readonly<Record<string, string>> = {
  queued: 'Waiting to be sent',
  sent: 'Sent by e-mail',
  kept: 'Kept here: e-mail is not set up',
  failed: 'Not delivered: try by telephone',
};

function FileList({ of }: { of: FileOf }) {
  const { data, isError, refetch } = useQuery(trpc.document.list.queryOptions(of));
  if (isError) return <Failed title="The documents did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the documents" />;
  if (data.length === 0)
    return <Empty title="No file was added yet">Reports, maps, letters of your governing body: add only what helps.</Empty>;
  return (
    <Table
      caption="Files of this case"
      captionHidden
      columns={[
        { key: 'name', head: 'File' },
        { key: 'kind', head: 'What it is' },
        { key: 'state', head: 'Checked' },
        { key: 'at', head: 'Added' },
      ]}
      rows={data.map(({ documentId, fileName, kind, bytes, state, at }) => ({
        key: documentId,
        cells: [
          <>
            <a href={`/files/${documentId}`} download>
              {fileName}
            </a>
            <small>{sizeInWords(bytes)}</small>
          </>,
          kindNames[kind] ?? kind,
          state === 'notScanned' ? (
            <StatusTag key="state" glyph="later">
              Kind checked by content, not scanned for viruses
            </StatusTag>
          ) : (
            <StatusTag key="state" glyph="done" tone="good">
              Stored
            </StatusTag>
          ),
          instantInWords(at),
        ],
      }))}
    />
  );
}

function Letters({ of }: { of: FileOf }) {
  const { data, isError, refetch } = useQuery(trpc.letter.list.queryOptions(of));
  if (isError) return <Failed title="The letters did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the letters" />;
  if (data.length === 0) return <p className="ax-quiet">No letter was written in this case yet.</p>;
  return (
    <ul className="ax-lines">
      {data.map(({ letterId, to, subject, body, state, at }) => (
        <li key={letterId}>
          <div>
            <h3>{subject}</h3>
            <p>
              To {to}, {instantInWords(at)}
            </p>
            <Disclosure summary="Read the letter">
              <p className="ax-words">{body}</p>
            </Disclosure>
          </div>
          <StatusTag glyph={state === 'failed' ? 'late' : state === 'queued' ? 'due' : 'done'} tone={state === 'failed' ? 'late' : 'ink'}>
            {letterStates[state] ?? state}
          </StatusTag>
        </li>
      ))}
    </ul>
  );
}

/** Files and letters of a case. */
export function CaseDocuments({ of }: { of: FileOf }) {
  return (
    <>
      <Section title="Documents">
        <FileList of={of} />
        <AddFile of={of} />
      </Section>
      <Section title="Letters" says="Each letter that this case wrote, with what became of it.">
        <Letters of={of} />
      </Section>
    </>
  );
}
