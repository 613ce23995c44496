import { sayCommand, sayDate } from '@ice-access/domain/wording';
import { Confirm, ErrorSummary, TextArea } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api.ts';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { LeavingPage } from './LeavingPage.tsx';
import { shutOf } from './shutOf.ts';

/** The agency answers that its request stands; the notice is void. */
export function AnswerNoticePage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const router = useRouter();
  const [statement, setStatement] = useState('');
  const [attempt, setAttempt] = useState(0);
  const { run, busy, refusal } = useCommand<{ statement: string }>(theCase.version, lookOf(theCase), (sent) =>
    client.request.answerLapseNotice.mutate({ requestId, ...sent }),
  );
  const { view } = theCase;
  const answerBy = 'lapse' in view ? view.lapse?.answerBy : undefined;
  const wrong = statement.trim() === '' ? 'Write one sentence, for example: the request stands, our answers follow next week.' : undefined;
  const back = () => router.history.push(`/requests/${requestId}`);
  const confirm = async () => {
    setAttempt(attempt + 1);
    if (wrong === undefined && (await run({ statement }))) back();
  };
  const { label, effect } = sayCommand('request', 'AnswerLapseNotice');
  return (
    <LeavingPage theCase={theCase} title={label} shut={busy ? undefined : shutOf(theCase, 'AnswerLapseNotice')} refusal={refusal}>
      {attempt > 0 && wrong !== undefined && <ErrorSummary key={attempt} problems={[{ field: 'statement', says: wrong }]} />}
      <Confirm
        question={answerBy ? `Answer by ${sayDate(answerBy)}` : 'Answer the notice'}
        says={effect}
        seenBy="Visible to your agency and to ICE"
        confirm="The request stands"
        onConfirm={() => void confirm()}
        keep="Back to the request"
        onKeep={back}
        busy={busy}
      >
        <TextArea
          id="statement"
          label="Your answer"
          value={statement}
          onChange={setStatement}
          maxLength={4000}
          error={attempt > 0 ? wrong : undefined}
        />
      </Confirm>
    </LeavingPage>
  );
}
