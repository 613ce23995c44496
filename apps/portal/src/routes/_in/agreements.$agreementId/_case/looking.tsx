import { createFileRoute } from '@tanstack/react-router';
import { AgreementLooks } from '../../../../features/looking/AgreementLooks.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case/looking')({
  component: function Tab() {
    return <AgreementLooks agreementId={Route.useParams().agreementId} />;
  },
});
