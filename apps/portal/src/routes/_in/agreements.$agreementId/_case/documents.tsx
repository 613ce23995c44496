import { createFileRoute } from '@tanstack/react-router';
import { AgreementDocuments } from '../../../../features/agreement-case/AgreementDocuments.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case/documents')({
  component: function Tab() {
    return <AgreementDocuments agreementId={Route.useParams().agreementId} />;
  },
});
