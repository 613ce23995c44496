import { createFileRoute } from '@tanstack/react-router';
import { CorrectPage } from '../../../features/correction/CorrectPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/correct')({
  component: () => <CorrectPage requestId={Route.useParams().requestId} />,
});
