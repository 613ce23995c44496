import { disputeOf } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import { ActionBar } from '@ice-access/ui/request';
import { answerDisputeForm, DisputeBox } from '@ice-access/ui/talk';
import { ActForm } from '../act/ActForm.tsx';
import { lookOf } from './look.ts';
import { useCase } from './useCase.ts';

/** The agency's word on how the request ended, and the answer that ICE owes it; nothing where nothing is disputed. */
export function Dispute({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { view, actions, version } = found;
  const dispute = disputeOf(view);
  if (dispute === undefined) return null;
  const answer = actions.find(({ type, shut }) => type === 'AnswerDispute' && shut === undefined);
  const words = sayCommand('request', 'AnswerDispute');
  return (
    <DisputeBox view={view} dispute={dispute} look={lookOf(found)}>
      {answer && (
        <ActionBar
          actions={[{ type: answer.type, label: words.label }]}
          slot={(type, close) => (
            <ActForm
              kind="request"
              id={requestId}
              version={version}
              type={type}
              words={words}
              texts={answer.texts}
              form={answerDisputeForm}
              close={close}
            />
          )}
        />
      )}
    </DisputeBox>
  );
}
