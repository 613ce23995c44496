import { Anchor, useTitle } from '@ice-access/ui/primitives';
import { CaseTime } from '@ice-access/ui/time';
import { useAgreement } from '../../agreement/useAgreement.ts';

/** Where the time of an agreement went: the same part that ICE reads. */
export function AgreementTime({ agreementId }: { agreementId: string }) {
  const { time, lateness, reference } = useAgreement(agreementId);
  useTitle(`Time, agreement ${reference}`);
  return (
    <CaseTime kind="agreement" time={time} lateness={lateness} setTimes={<Anchor href="/set-times">How long each step may take</Anchor>} />
  );
}
