import { createFileRoute } from '@tanstack/react-router';
import { TimePage } from '../../../features/agreement/TimePage.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/time')({
  component: () => <TimePage agreementId={Route.useParams().agreementId} />,
});
