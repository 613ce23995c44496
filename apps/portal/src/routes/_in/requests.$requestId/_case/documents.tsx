import { createFileRoute } from '@tanstack/react-router';
import { RequestDocuments } from '../../../../features/documents/RequestDocuments.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/documents')({
  component: function Tab() {
    return <RequestDocuments requestId={Route.useParams().requestId} />;
  },
});
