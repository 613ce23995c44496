import { createFileRoute } from '@tanstack/react-router';
import { AgreementTimeline } from '../../../../features/agreement-case/AgreementTimeline.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case/timeline')({
  component: function Tab() {
    return <AgreementTimeline agreementId={Route.useParams().agreementId} />;
  },
});
