import { type Look, sayCommand } from '@ice-access/domain/wording';
import { StepForm } from '@ice-access/ui/request';
import { client } from '../api.ts';
import type { Case } from './useCase.ts';
import { useCommand } from './useCommand.ts';

/** Takes up what both sides deferred, once its date has come. */
export function TakeUp({ theCase, look, close }: { theCase: Case; look: Look; close: () => void }) {
  const { requestId } = theCase.view;
  const { run, busy, refusal } = useCommand<Record<string, never>>(theCase.version, look, (sent) =>
    client.request.takeUpDeferral.mutate({ requestId, ...sent }),
  );
  const { label, effect } = sayCommand('request', 'TakeUpDeferral');
  return (
    <StepForm
      id="take-up"
      label={label}
      effect={effect}
      fields={[]}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={() => run({})}
      onDone={close}
      onClose={close}
    />
  );
}
