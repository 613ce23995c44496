import { sayEvent, sayPhase, sayRole } from '@ice-access/domain/wording';
import { Section } from '@ice-access/ui/primitives';
import { Road, Timeline } from '@ice-access/ui/request';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { AgreementFrame } from './AgreementFrame.tsx';
import { agreementLook, useAgreement } from './useAgreement.ts';

/** The road of an agreement and everything that happened to it. */
export function AgreementRecord({ agreementId }: { agreementId: string }) {
  const found = useAgreement(agreementId);
  const { data } = useSuspenseQuery(trpc.agreement.timeline.queryOptions({ agreementId }));
  const look = agreementLook({ ...found, people: { ...found.people, ...data.people }, texts: { ...found.texts, ...data.texts } });
  return (
    <AgreementFrame agreementId={agreementId} tab="Record">
      <Section title="The road">
        <Road
          label="Phases of this agreement"
          stops={found.road.map(({ phase, standing, on }) => ({ key: phase, name: sayPhase('agreement', phase).short, standing, on }))}
        />
      </Section>
      <Section title="Everything that happened" says={`${data.events.length} entries, newest first. The record cannot be changed.`}>
        <Timeline
          entries={data.events.toReversed().map((event) => ({
            key: String(event.sequence),
            on: event.on,
            sentence: sayEvent('agreement', event, look),
            by: sayRole(event.by.role),
          }))}
        />
      </Section>
    </AgreementFrame>
  );
}
