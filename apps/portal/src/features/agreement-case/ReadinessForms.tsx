import { sayCommand } from '@ice-access/domain/wording';
import { StepForm } from '@ice-access/ui/request';
import { useState } from 'react';
import { lookOf } from '../../agreement/look.ts';
import type { Agreement } from '../../agreement/useAgreement.ts';
import { client } from '../../api.ts';
import { sendFile } from '../../case/AddFile.tsx';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';

interface FormProps {
  agreement: Agreement;
  item: Agreement['readiness'][number]['item'];
  close: () => void;
}

/** Confirms one item of the readiness list, with its evidence. */
export function ConfirmItem({ agreement, item, close }: FormProps) {
  const { agreementId } = agreement.view;
  const [key] = useState(newId);
  const { run, busy, refusal } = useCommand<{ itemId: string; documentId: string | null; note: string }>(
    agreement.version,
    lookOf(agreement),
    (sent) => client.agreement.confirmReadiness.mutate({ agreementId, ...sent }),
  );
  const { label, effect } = sayCommand('agreement', 'ConfirmReadiness');
  return (
    <StepForm
      id={`ready-${item.itemId}`}
      label={`${label}: ${item.label}`}
      effect={effect}
      fields={[
        { name: 'note', kind: 'words', label: 'What shows that it is so', seenBy: 'Visible to your agency and to ICE' },
        { name: 'documentId', kind: 'file', label: 'Evidence as a file', optional: !item.evidence },
      ]}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={({ note, documentId }) => run({ itemId: item.itemId, documentId: documentId || null, note: note ?? '' })}
      onDone={close}
      onClose={close}
      upload={(file) => sendFile({ agreementId }, { file, kind: 'report', key })}
    />
  );
}

/** Says that an item is no longer true. */
export function RevokeItem({ agreement, item, close }: FormProps) {
  const { agreementId } = agreement.view;
  const { run, busy, refusal } = useCommand<{ itemId: string; reason: string }>(agreement.version, lookOf(agreement), (sent) =>
    client.agreement.revokeReadiness.mutate({ agreementId, ...sent }),
  );
  const { label, effect } = sayCommand('agreement', 'RevokeReadiness');
  return (
    <StepForm
      id={`revoke-${item.itemId}`}
      label={`${label}: ${item.label}`}
      effect={effect}
      fields={[{ name: 'reason', kind: 'words', label: 'What changed', seenBy: 'Visible to your agency and to ICE' }]}
      submit={label}
      busy={busy}
      refusal={refusal}
      onSubmit={({ reason }) => run({ itemId: item.itemId, reason: reason ?? '' })}
      onDone={close}
      onClose={close}
    />
  );
}
