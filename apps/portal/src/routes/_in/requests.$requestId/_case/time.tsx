import { createFileRoute } from '@tanstack/react-router';
import { RequestTime } from '../../../../features/time/RequestTime.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/time')({
  component: function Tab() {
    return <RequestTime requestId={Route.useParams().requestId} />;
  },
});
