import { createFileRoute } from '@tanstack/react-router';
import { ReadinessPage } from '../../../features/agreement/ReadinessPage.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/readiness')({
  component: () => <ReadinessPage agreementId={Route.useParams().agreementId} />,
});
