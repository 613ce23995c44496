import { createFileRoute } from '@tanstack/react-router';
import { Overview } from '../../../case/Overview.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/')({
  component: () => <Overview requestId={Route.useParams().requestId} />,
});
