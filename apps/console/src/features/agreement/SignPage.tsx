import { subjectKey } from '@ice-access/domain/components';
import { stepUpMinutes } from '@ice-access/domain/parties';
import { sayCommand, sayRejection, saySubject } from '@ice-access/domain/wording';
import { ComposedText, NextSteps, Paper, Receipt, SignPanel } from '@ice-access/ui/agreement';
import { Anchor, Shut, TextField } from '@ice-access/ui/primitives';
import { useState } from 'react';
import { RefusedAlert } from '../../act/RefusedAlert.tsx';
import { useAct } from '../../act/useAct.ts';
import { AgreementFrame } from './AgreementFrame.tsx';
import { agreementLook, useAgreement } from './useAgreement.ts';

/** The second signature: the exact text, what is confirmed, and a page that says what happened. */
export function SignPage({ agreementId }: { agreementId: string }) {
  const found = useAgreement(agreementId);
  const look = agreementLook(found);
  const [capacity, setCapacity] = useState('');
  const [signed, setSigned] = useState(false);
  const act = useAct({ kind: 'agreement', id: agreementId, version: found.version }, () => setSigned(true));
  const action = found.actions.find(({ type }) => type === 'Countersign');
  const name = 'subject' in found.view ? saySubject(subjectKey(found.view.subject)) : '';
  if (signed)
    return (
      <AgreementFrame agreementId={agreementId} tab="Signed">
        <Receipt
          title="You have signed for ICE"
          says={`Agreement ${found.reference} with ${found.agency.displayName} is signed by both.`}
          facts={[
            { term: 'Agreement', says: found.reference },
            { term: 'Program', says: name },
          ]}
        />
        <NextSteps
          steps={[
            {
              title: 'The document is sealed',
              says: 'The program typesets the signed text and keeps its digest. This takes a few seconds; then the agreement is in force.',
            },
            { title: 'Both sides confirm readiness', says: 'The partnership works when every item of the readiness list is confirmed.' },
          ]}
        />
        <p>
          <Anchor href={`/agreements/${agreementId}`}>Go to the agreement</Anchor>
        </p>
      </AgreementFrame>
    );
  return (
    <AgreementFrame agreementId={agreementId} tab="Sign">
      <Paper
        title={found.composed.title}
        digest={found.textDigest}
        pdfHref={`/agreements/${agreementId}/document.pdf?draft=1`}
        summary="The exact text that you sign."
      >
        <ComposedText clauses={found.composed.clauses} />
      </Paper>
      {action === undefined || action.shut !== undefined ? (
        <Shut what={sayCommand('agreement', 'Countersign').label}>
          {action?.shut === undefined ? 'Signing needs the office of the ICE signatory.' : sayRejection(action.shut, look)}
        </Shut>
      ) : (
        <SignPanel
          statements={[
            { id: 'read', says: 'I have read the text above.', unticked: 'Confirm that you have read the text.' },
            { id: 'may', says: 'I am authorized to sign this agreement for ICE.', unticked: 'Confirm that you are authorized to sign.' },
          ]}
          then={`Your signature is the second. The agreement takes effect today. If you proved more than ${stepUpMinutes} minutes ago that it is you, you are asked again first.`}
          sign="Sign for ICE"
          busy={act.isPending}
          refused={act.isError ? <RefusedAlert error={act.error} /> : undefined}
          onSign={() =>
            act.mutate({
              type: 'Countersign',
              data: {
                digest: found.textDigest,
                capacity: capacity.trim() === '' ? 'Signatory for U.S. Immigration and Customs Enforcement' : capacity,
              },
            })
          }
        >
          <TextField
            id="capacity"
            label="I sign as"
            hint="The office that stands under your name, for example Deputy Assistant Director."
            value={capacity}
            onChange={setCapacity}
            maxLength={200}
          />
        </SignPanel>
      )}
    </AgreementFrame>
  );
}
