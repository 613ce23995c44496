import { Section, useTitle } from '@ice-access/ui/primitives';
import { AgreementHappened } from '../../agreement/AgreementHappened.tsx';
import { useAgreement } from '../../agreement/useAgreement.ts';

/** Everything that happened, newest first. */
export function AgreementTimeline({ agreementId }: { agreementId: string }) {
  useTitle(`Timeline, agreement ${useAgreement(agreementId).reference}`);
  return (
    <Section title="Timeline">
      <AgreementHappened agreementId={agreementId} />
    </Section>
  );
}
