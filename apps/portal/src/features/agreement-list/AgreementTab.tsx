import { saySubject } from '@ice-access/domain/wording';
import { Anchor, Empty, Section, useTitle } from '@ice-access/ui/primitives';
import { AgreementTable } from '../../agreement/AgreementTable.tsx';
import { useCase } from '../../case/useCase.ts';

/** The agreements that came out of this request: one for each selected program. */
export function AgreementTab({ requestId }: { requestId: string }) {
  const { agreements, reference } = useCase(requestId);
  useTitle(`Agreement, request ${reference}`);
  return (
    <Section title={agreements.length > 1 ? 'Agreements' : 'Agreement'}>
      {agreements.length === 0 ? (
        <Empty title="There is no agreement yet">After headquarters approves, one agreement is drafted for each selected program.</Empty>
      ) : (
        <AgreementTable
          caption="Agreements of this request"
          rows={agreements.map(({ agreementId, reference: own, subject, phase }) => ({
            agreementId,
            reference: own,
            program: saySubject(subject),
            phase,
          }))}
        />
      )}
      <p className="ax-section">
        <Anchor href="/agreements">All agreements of your agency</Anchor>
      </p>
    </Section>
  );
}
