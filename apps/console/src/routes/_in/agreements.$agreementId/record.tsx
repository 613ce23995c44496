import { createFileRoute } from '@tanstack/react-router';
import { AgreementRecord } from '../../../features/agreement/AgreementRecord.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/record')({
  component: () => <AgreementRecord agreementId={Route.useParams().agreementId} />,
});
