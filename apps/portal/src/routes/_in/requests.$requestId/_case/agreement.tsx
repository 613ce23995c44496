import { createFileRoute } from '@tanstack/react-router';
import { AgreementTab } from '../../../../features/agreement-list/AgreementTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/agreement')({
  component: function Tab() {
    return <AgreementTab requestId={Route.useParams().requestId} />;
  },
});
