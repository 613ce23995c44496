import { DeterminationView } from '@ice-access/ui/determination';
import { Failed, Loading, useTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { useCase } from '../../case/useCase.ts';
import { useDesk } from './useDesk.ts';

/** The joint determination, as the agency sees it. */
export function DeterminationTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  useTitle(`Determination, request ${theCase.reference}`);
  const desk = useDesk(theCase);
  const { data, isError, refetch } = useQuery(trpc.determination.get.queryOptions({ requestId }));
  if (isError) return <Failed title="The determination did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the determination" lines={8} />;
  return <DeterminationView desk={desk} view={theCase.view} version={theCase.version} table={data} />;
}
