import { createFileRoute } from '@tanstack/react-router';
import { AssessmentTab } from '../../../../features/assessment/AssessmentTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/assessment')({
  component: function Tab() {
    return <AssessmentTab requestId={Route.useParams().requestId} />;
  },
});
