import { createFileRoute } from '@tanstack/react-router';
import { FitTab } from '../../../../features/fit/FitTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/fit')({
  component: function Tab() {
    return <FitTab requestId={Route.useParams().requestId} />;
  },
});
