import { sayPhase, saySubject } from '@ice-access/domain/wording';
import { Anchor, Empty, Lines, Section } from '@ice-access/ui/primitives';
import { CaseFrame } from './CaseFrame.tsx';
import { useCase } from './useCase.ts';

/** The agreements that came of this request: one for each selected program. */
export function Agreements({ requestId }: { requestId: string }) {
  const { agreements } = useCase(requestId);
  return (
    <CaseFrame requestId={requestId} tab="Agreements">
      <Section title="Agreements">
        {agreements.length === 0 ? (
          <Empty title="No agreement yet">When headquarters approves, one agreement is drafted for each selected program.</Empty>
        ) : (
          <Lines
            lines={agreements.map(({ agreementId, reference, subject, phase }) => ({
              key: agreementId,
              head: <Anchor href={`/agreements/${agreementId}`}>{saySubject(subject)}</Anchor>,
              says: `${reference}: ${sayPhase('agreement', phase).name}`,
            }))}
          />
        )}
      </Section>
    </CaseFrame>
  );
}
