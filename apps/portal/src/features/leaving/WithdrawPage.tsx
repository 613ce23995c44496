import { Confirm, DateField, ErrorSummary, TextArea } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api.ts';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { LeavingPage } from './LeavingPage.tsx';
import { shutOf } from './shutOf.ts';

/** A withdrawal is a dated statement of the agency, never silence. */
export function WithdrawPage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const router = useRouter();
  const [statement, setStatement] = useState('');
  const [statedOn, setStatedOn] = useState(theCase.today);
  const [attempt, setAttempt] = useState(0);
  const { run, busy, refusal } = useCommand<{ statedOn: string; statementDocumentId: null; statement: string }>(
    theCase.version,
    lookOf(theCase),
    (sent) => client.request.withdrawRequest.mutate({ requestId, ...sent }),
  );
  const noStatement = statement.trim() === '' ? 'Write why the agency withdraws. One sentence is enough.' : undefined;
  const noDate =
    statedOn === ''
      ? 'Enter the date of the statement.'
      : statedOn > theCase.today
        ? 'The date of the statement cannot be in the future.'
        : undefined;
  const problems = [
    { field: 'statement', says: noStatement },
    { field: 'stated-on', says: noDate },
  ].flatMap(({ field, says }) => (says === undefined ? [] : [{ field, says }]));
  const back = () => router.history.push(`/requests/${requestId}`);
  const confirm = async () => {
    setAttempt(attempt + 1);
    if (problems.length === 0 && (await run({ statedOn, statementDocumentId: null, statement }))) back();
  };
  const tried = attempt > 0;
  return (
    <LeavingPage
      theCase={theCase}
      title="Withdraw the request"
      shut={busy ? undefined : shutOf(theCase, 'WithdrawRequest')}
      refusal={refusal}
    >
      {tried && problems.length > 0 && <ErrorSummary key={attempt} problems={problems} />}
      <Confirm
        question="Withdraw the request?"
        says="ICE stops working on it. You can file again and link to this one."
        seenBy="The statement is visible to ICE and stays in the record"
        confirm="Withdraw the request"
        onConfirm={() => void confirm()}
        keep="Keep it open"
        onKeep={back}
        busy={busy}
      >
        <TextArea
          id="statement"
          label="Statement of your agency"
          value={statement}
          onChange={setStatement}
          maxLength={4000}
          error={tried ? noStatement : undefined}
        />
        <DateField
          id="stated-on"
          label="Date of the statement"
          value={statedOn}
          onChange={setStatedOn}
          error={tried ? noDate : undefined}
        />
      </Confirm>
    </LeavingPage>
  );
}
