import { DeterminationView } from '@ice-access/ui/determination';
import { Section } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { CaseActions } from '../../case/CaseActions.tsx';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { useCase } from '../../case/useCase.ts';
import { useDesk } from './useDesk.ts';

/** The joint determination, as ICE sees it. */
export function DeterminationPage({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { data } = useSuspenseQuery(trpc.determination.get.queryOptions({ requestId }));
  const desk = useDesk(found);
  return (
    <CaseFrame requestId={requestId} tab="Determination">
      <DeterminationView desk={desk} view={found.view} version={found.version} table={data} />
      <Section title="What else you can do">
        <CaseActions requestId={requestId} at="determination" />
      </Section>
    </CaseFrame>
  );
}
