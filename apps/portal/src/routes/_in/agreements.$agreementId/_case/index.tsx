import { createFileRoute } from '@tanstack/react-router';
import { AgreementOverview } from '../../../../features/agreement-case/AgreementOverview.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case/')({
  component: function Tab() {
    return <AgreementOverview agreementId={Route.useParams().agreementId} />;
  },
});
