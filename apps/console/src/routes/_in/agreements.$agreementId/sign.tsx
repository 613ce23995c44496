import { createFileRoute } from '@tanstack/react-router';
import { SignPage } from '../../../features/agreement/SignPage.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/sign')({
  component: () => <SignPage agreementId={Route.useParams().agreementId} />,
});
