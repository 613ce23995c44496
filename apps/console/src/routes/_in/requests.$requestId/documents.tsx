import { createFileRoute } from '@tanstack/react-router';
import { Documents } from '../../../case/Documents.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/documents')({
  component: () => <Documents requestId={Route.useParams().requestId} />,
});
