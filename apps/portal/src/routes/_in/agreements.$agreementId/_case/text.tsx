import { createFileRoute } from '@tanstack/react-router';
import { AgreementText } from '../../../../features/agreement-text/AgreementText.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case/text')({
  validateSearch: (search: Record<string, unknown>): { clause?: string } =>
    typeof search.clause === 'string' ? { clause: search.clause } : {},
  component: function Text() {
    return <AgreementText agreementId={Route.useParams().agreementId} clauseId={Route.useSearch().clause} />;
  },
});
