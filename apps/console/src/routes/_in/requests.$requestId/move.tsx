import { createFileRoute } from '@tanstack/react-router';
import { MovePage } from '../../../features/edition/MovePage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/move')({
  component: () => <MovePage requestId={Route.useParams().requestId} />,
});
