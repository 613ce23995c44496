import { createFileRoute } from '@tanstack/react-router';
import { Record } from '../../../case/Record.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/record')({
  component: () => <Record requestId={Route.useParams().requestId} />,
});
