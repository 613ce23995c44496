import { createFileRoute } from '@tanstack/react-router';
import { TimelineTab } from '../../../../features/timeline/TimelineTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/timeline')({
  component: function Tab() {
    return <TimelineTab requestId={Route.useParams().requestId} />;
  },
});
