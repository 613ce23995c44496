import { useTitle } from '@ice-access/ui/primitives';
import { CaseDocuments } from '../../case/CaseDocuments.tsx';
import { useCase } from '../../case/useCase.ts';

/** The files and letters of a request. */
export function RequestDocuments({ requestId }: { requestId: string }) {
  useTitle(`Documents, request ${useCase(requestId).reference}`);
  return <CaseDocuments of={{ requestId }} />;
}
