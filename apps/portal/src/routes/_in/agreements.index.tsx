import { createFileRoute } from '@tanstack/react-router';
import { AgreementsPage } from '../../features/agreements/AgreementsPage.tsx';

export const Route = createFileRoute('/_in/agreements/')({
  validateSearch: (search: Record<string, unknown>): { after?: string } =>
    typeof search.after === 'string' ? { after: search.after } : {},
  component: function Agreements() {
    return <AgreementsPage cursor={Route.useSearch().after} />;
  },
});
