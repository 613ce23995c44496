import { createFileRoute } from '@tanstack/react-router';
import { FitPage } from '../../../features/fit/FitPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/fit')({
  component: () => <FitPage requestId={Route.useParams().requestId} />,
});
