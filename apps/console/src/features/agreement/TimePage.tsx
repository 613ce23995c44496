import { Anchor } from '@ice-access/ui/primitives';
import { CaseTime } from '@ice-access/ui/time';
import { AgreementFrame } from './AgreementFrame.tsx';
import { useAgreement } from './useAgreement.ts';

/** Where the time of an agreement went: the same part that the agency reads. */
export function TimePage({ agreementId }: { agreementId: string }) {
  const { time, lateness } = useAgreement(agreementId);
  return (
    <AgreementFrame agreementId={agreementId} tab="Time">
      <CaseTime
        kind="agreement"
        time={time}
        lateness={lateness}
        setTimes={<Anchor href="/set-times">How long each step may take</Anchor>}
      />
    </AgreementFrame>
  );
}
