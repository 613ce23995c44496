import { subjectKey, subjectName, subjects } from '@ice-access/domain/components';
import { sayCommand } from '@ice-access/domain/wording';
import { Receipt } from '@ice-access/ui/agreement';
import {
  Anchor,
  Button,
  CheckboxesField,
  DateField,
  ErrorSummary,
  type Found,
  LookUp,
  Main,
  PageTitle,
  RadioField,
  TextArea,
} from '@ice-access/ui/primitives';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RefusedAlert } from '../../act/RefusedAlert.tsx';
import type { Sent } from '../../act/send.ts';
import { useAct } from '../../act/useAct.ts';
import { type Outputs, trpc } from '../../api.ts';

type Row = Outputs['agency']['lookUp'][number];
const means = [
  { value: 'telephone', label: 'By telephone' },
  { value: 'letter', label: 'By letter' },
] as const;

/** A request that came by letter or telephone is recorded for any agency of the register. */
export function PaperPage() {
  const [requestId] = useState(() => crypto.randomUUID());
  const [query, setQuery] = useState('');
  const [agency, setAgency] = useState<Row | null>(null);
  const [receivedOn, setReceivedOn] = useState('');
  const [by, setBy] = useState<(typeof means)[number]['value'] | ''>('');
  const [writer, setWriter] = useState('');
  const [asked, setAsked] = useState<string[]>([]);
  const [tries, setTries] = useState(0);
  const [scan, setScan] = useState<File | null>(null);
  const [upload, setUpload] = useState('');
  const [done, setDone] = useState<Sent | null>(null);
  const act = useAct({ kind: 'request', id: requestId, version: 0 }, setDone);
  const found = useQuery({
    ...trpc.agency.lookUp.queryOptions({ q: query, limit: 12 }),
    enabled: query.trim().length >= 2,
    placeholderData: keepPreviousData,
  });
  const rows = query.trim().length >= 2 ? (found.data ?? []) : [];
  const problems = [
    agency === null && { field: 'agency', says: 'Choose the agency from the register' },
    receivedOn === '' && { field: 'receivedOn', says: 'Enter the date it came as a whole date' },
    by === '' && { field: 'means', says: 'Say how it came' },
    writer.trim() === '' && { field: 'writer', says: 'Say who wrote or called' },
    by === 'letter' && scan === null && { field: 'scan', says: 'Attach the scan of the letter' },
  ].flatMap((problem) => (problem ? [problem] : []));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTries((count) => count + 1);
    if (problems.length > 0 || agency === null || act.isPending) return;
    let documentId: string | null = null;
    if (scan !== null) {
      const body = new FormData();
      body.set('file', scan);
      const response = await fetch(`/files?agencyId=${agency.agencyId}&kind=letter`, {
        method: 'POST',
        body,
        headers: { 'idempotency-key': requestId },
      }).catch(() => undefined);
      const answer: unknown = await response?.json().catch(() => undefined);
      if (!response?.ok || typeof answer !== 'object' || answer === null || !('documentId' in answer)) {
        setUpload('The scan could not be stored. It is still chosen here; send again.');
        return;
      }
      setUpload('');
      documentId = String(answer.documentId);
    }
    const asks = subjects
      .filter((subject) => asked.includes(subjectKey(subject)))
      .map((subject) => ({ trackId: crypto.randomUUID(), subject }));
    act.mutate({
      type: 'RecordPaperRequest',
      data: { requestId, agencyId: agency.agencyId, earlierRequestId: null, receivedOn, means: by, documentId, writer, asks },
    });
  };
  if (done !== null)
    return (
      <Main narrow>
        <Receipt
          title="The request is recorded"
          says="It waits to be acknowledged. An authorized official of the agency can take it over in the portal."
          facts={[
            { term: 'Reference', says: done.reference },
            { term: 'Agency', says: agency?.displayName ?? '' },
          ]}
        />
        <p>
          <Anchor href={`/requests/${requestId}`}>Go to the request</Anchor>
        </p>
      </Main>
    );
  const problem = (field: string) => (tries > 0 ? problems.find((one) => one.field === field)?.says : undefined);
  return (
    <Main narrow>
      <PageTitle title="Record a paper request" says={sayCommand('request', 'RecordPaperRequest').effect} />
      {tries > 0 && problems.length > 0 && <ErrorSummary key={tries} problems={problems} />}
      <form onSubmit={submit} className="ax-form" noValidate>
        <LookUp
          id="agency"
          label="Agency"
          hint="Name, county or ORI, from the FBI register."
          error={problem('agency')}
          query={query}
          onQuery={(next) => {
            setQuery(next);
            setAgency(null);
          }}
          found={rows.map(
            (row): Found<Row> => ({
              key: row.ori,
              text: row.displayName,
              value: row,
              shows: (
                <>
                  {row.displayName}
                  <small>
                    {' '}
                    {[row.state, ...row.counties].join(', ')} · {row.ori}
                  </small>
                </>
              ),
            }),
          )}
          status={
            agency === null
              ? query.trim().length < 2
                ? 'Type two letters or more'
                : `${rows.length} agencies found`
              : `Chosen: ${agency.displayName}, ${agency.ori}`
          }
          onPick={({ value }) => {
            setAgency(value);
            setQuery(value.displayName);
          }}
        />
        <DateField id="receivedOn" label="Date it came" value={receivedOn} onChange={setReceivedOn} error={problem('receivedOn')} />
        <RadioField id="means" label="How it came" choices={means} value={by} onChange={setBy} error={problem('means')} />
        {by === 'letter' && (
          <div className="usa-form-group">
            <label className="usa-label" htmlFor="scan">
              Scan of the letter
            </label>
            <input
              className="usa-file-input"
              id="scan"
              type="file"
              accept="application/pdf,image/png,image/jpeg"
              onChange={(event) => setScan(event.target.files?.[0] ?? null)}
            />
            {(problem('scan') ?? upload) !== '' && <span className="usa-error-message">{problem('scan') ?? upload}</span>}
          </div>
        )}
        <TextArea
          id="writer"
          label="Who wrote or called, and in which office"
          value={writer}
          onChange={setWriter}
          rows={2}
          maxLength={400}
          error={problem('writer')}
        />
        <CheckboxesField
          id="asks"
          label="Programs in mind"
          hint="None, when the agency asks to be advised."
          choices={subjects.map((subject) => ({ value: subjectKey(subject), label: subjectName(subject) }))}
          value={asked}
          onChange={setAsked}
        />
        {act.isError && <RefusedAlert key={act.submittedAt} error={act.error} />}
        <div className="ax-actions">
          <Button type="submit" busy={act.isPending}>
            {sayCommand('request', 'RecordPaperRequest').label}
          </Button>
        </div>
      </form>
    </Main>
  );
}
