import { createFileRoute } from '@tanstack/react-router';
import { RequestTime } from '../../../features/time/RequestTime.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/time')({
  component: () => <RequestTime requestId={Route.useParams().requestId} />,
});
