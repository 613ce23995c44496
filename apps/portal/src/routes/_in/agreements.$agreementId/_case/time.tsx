import { createFileRoute } from '@tanstack/react-router';
import { AgreementTime } from '../../../../features/time/AgreementTime.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case/time')({
  component: function Tab() {
    return <AgreementTime agreementId={Route.useParams().agreementId} />;
  },
});
