import { sayCommand } from '@ice-access/domain/wording';
import { Confirm } from '@ice-access/ui/primitives';
import { useRouter } from '@tanstack/react-router';
import { client } from '../../api.ts';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { LeavingPage } from './LeavingPage.tsx';
import { shutOf } from './shutOf.ts';

/** Throws away a draft that was never sent. */
export function DiscardPage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const router = useRouter();
  const { run, busy, refusal } = useCommand<Record<string, never>>(theCase.version, lookOf(theCase), (sent) =>
    client.request.discardDraft.mutate({ requestId, ...sent }),
  );
  const confirm = async () => {
    if (await run({})) router.history.push('/home');
  };
  const { label, effect } = sayCommand('request', 'DiscardDraft');
  return (
    <LeavingPage theCase={theCase} title={label} shut={busy ? undefined : shutOf(theCase, 'DiscardDraft')} refusal={refusal}>
      <Confirm
        question="Discard the draft?"
        says={effect}
        confirm={label}
        onConfirm={() => void confirm()}
        keep="Keep the draft"
        onKeep={() => router.history.push(`/requests/${requestId}/tasks`)}
        busy={busy}
      />
    </LeavingPage>
  );
}
