import { useTitle } from '@ice-access/ui/primitives';
import { useAgreement } from '../../agreement/useAgreement.ts';
import { CaseDocuments } from '../../case/CaseDocuments.tsx';

/** The files and letters of an agreement. */
export function AgreementDocuments({ agreementId }: { agreementId: string }) {
  useTitle(`Documents, agreement ${useAgreement(agreementId).reference}`);
  return <CaseDocuments of={{ agreementId }} />;
}
