import { WhoLooked } from '@ice-access/ui/request';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { useLooks } from './useLooks.ts';

/** What people of the agency opened in this request. */
export function RequestLooks({ requestId }: { requestId: string }) {
  return (
    <CaseFrame requestId={requestId} tab="Who looked">
      <WhoLooked other="The agency" {...useLooks({ requestId })} />
    </CaseFrame>
  );
}
