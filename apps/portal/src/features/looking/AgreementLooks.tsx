import { useTitle } from '@ice-access/ui/primitives';
import { WhoLooked } from '@ice-access/ui/request';
import { useAgreement } from '../../agreement/useAgreement.ts';
import { useLooks } from './useLooks.ts';

/** What people of ICE opened in this agreement. */
export function AgreementLooks({ agreementId }: { agreementId: string }) {
  useTitle(`Who looked, agreement ${useAgreement(agreementId).reference}`);
  return <WhoLooked other="ICE" {...useLooks({ agreementId })} />;
}
