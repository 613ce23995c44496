import { createFileRoute } from '@tanstack/react-router';
import { QuestionsPage } from '../../../features/questions/QuestionsPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/questions')({
  component: () => <QuestionsPage requestId={Route.useParams().requestId} />,
});
