import { createFileRoute } from '@tanstack/react-router';
import { RequestLooks } from '../../../features/looking/RequestLooks.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/looking')({
  component: () => <RequestLooks requestId={Route.useParams().requestId} />,
});
