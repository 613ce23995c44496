import { createFileRoute } from '@tanstack/react-router';
import { QuestionsTab } from '../../../../features/questions/QuestionsTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/questions')({
  component: function Tab() {
    return <QuestionsTab requestId={Route.useParams().requestId} />;
  },
});
