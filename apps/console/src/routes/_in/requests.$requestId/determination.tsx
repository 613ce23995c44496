import { createFileRoute } from '@tanstack/react-router';
import { DeterminationPage } from '../../../features/determination/DeterminationPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/determination')({
  component: () => <DeterminationPage requestId={Route.useParams().requestId} />,
});
