import { useTitle } from '@ice-access/ui/primitives';
import { WhoLooked } from '@ice-access/ui/request';
import { useCase } from '../../case/useCase.ts';
import { useLooks } from './useLooks.ts';

/** What people of ICE opened in this request. */
export function RequestLooks({ requestId }: { requestId: string }) {
  useTitle(`Who looked, request ${useCase(requestId).reference}`);
  return <WhoLooked other="ICE" {...useLooks({ requestId })} />;
}
