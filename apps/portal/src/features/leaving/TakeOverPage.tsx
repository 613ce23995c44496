import { sayCommand, sayDate, sayText } from '@ice-access/domain/wording';
import { Confirm, Facts } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { client } from '../../api.ts';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { LeavingPage } from './LeavingPage.tsx';
import { shutOf } from './shutOf.ts';

/** An official takes over a request that came by letter or telephone. */
export function TakeOverPage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const router = useRouter();
  const look = lookOf(theCase);
  const { view } = theCase;
  const { paper } = view;
  const { run, busy, refusal } = useCommand<Record<string, never>>(theCase.version, look, (sent) =>
    client.request.takeOverRequest.mutate({ requestId, ...sent }),
  );
  const back = () => router.history.push(`/requests/${requestId}`);
  const confirm = async () => {
    if (await run({})) back();
  };
  const { label, effect } = sayCommand('request', 'TakeOverRequest');
  return (
    <LeavingPage theCase={theCase} title={label} shut={busy ? undefined : shutOf(theCase, 'TakeOverRequest')} refusal={refusal}>
      <Confirm
        question="Take over this request?"
        says={effect}
        confirm={label}
        onConfirm={() => void confirm()}
        keep="Not now"
        onKeep={back}
        busy={busy}
      >
        {paper && (
          <Facts
            facts={[
              { term: 'Came by', says: paper.means },
              { term: 'On', says: sayDate(paper.receivedOn) },
              { term: 'From', says: sayText(paper.writer, look) },
            ]}
          />
        )}
      </Confirm>
    </LeavingPage>
  );
}
