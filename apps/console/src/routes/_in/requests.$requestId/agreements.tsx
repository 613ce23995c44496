import { createFileRoute } from '@tanstack/react-router';
import { Agreements } from '../../../case/Agreements.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/agreements')({
  component: () => <Agreements requestId={Route.useParams().requestId} />,
});
