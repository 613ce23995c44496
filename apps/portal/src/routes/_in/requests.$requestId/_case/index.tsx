import { createFileRoute } from '@tanstack/react-router';
import { Overview } from '../../../../features/overview/Overview.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/')({
  component: function Tab() {
    return <Overview requestId={Route.useParams().requestId} />;
  },
});
