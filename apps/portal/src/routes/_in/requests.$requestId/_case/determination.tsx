import { createFileRoute } from '@tanstack/react-router';
import { DeterminationTab } from '../../../../features/determination/DeterminationTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/determination')({
  component: function Tab() {
    return <DeterminationTab requestId={Route.useParams().requestId} />;
  },
});
