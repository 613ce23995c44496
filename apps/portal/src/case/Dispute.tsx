import { disputeOf, disputeStanding } from '@ice-access/domain/request';
import { type Look, sayCommand } from '@ice-access/domain/wording';
import { ButtonLink } from '@ice-access/ui/primitives';
import { ActionBar } from '@ice-access/ui/request';
import { DisputeBox, disputeForm } from '@ice-access/ui/talk';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { StepFor } from './StepFor.tsx';
import type { Case } from './useCase.ts';

/** How the request ended in the words of both sides, or the way to put the agency's word beside it. */
export function Dispute({ theCase, look }: { theCase: Case; look: Look }) {
  const { view, actions } = theCase;
  const dispute = disputeOf(view);
  const mayDispute = actions.some(({ type, shut }) => type === 'DisputeEnding' && shut === undefined);
  const documents = useQuery({ ...trpc.document.list.queryOptions({ requestId: view.requestId }), enabled: mayDispute }).data ?? [];
  if (dispute !== undefined)
    return (
      <DisputeBox view={view} dispute={dispute} look={look}>
        {disputeStanding(view) === 'corrected' && (
          <p>
            <ButtonLink href={`/requests/new?earlier=${view.requestId}`} kind="outline">
              Start a linked request
            </ButtonLink>
          </p>
        )}
      </DisputeBox>
    );
  if (!mayDispute) return null;
  const choices = documents.map(({ documentId, fileName }) => ({ value: documentId, label: fileName }));
  return (
    <div className="ax-actions-below">
      <ActionBar
        actions={[{ type: 'DisputeEnding' as const, label: sayCommand('request', 'DisputeEnding').label }]}
        quiet
        slot={(type, close) => <StepFor theCase={theCase} look={look} type={type} form={disputeForm(choices)} close={close} />}
      />
    </div>
  );
}
