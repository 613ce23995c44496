import { createFileRoute } from '@tanstack/react-router';
import { RequestListPage } from '../../features/request-list/RequestListPage.tsx';

export const Route = createFileRoute('/_in/requests/')({
  validateSearch: (search: Record<string, unknown>): { after?: string } =>
    typeof search.after === 'string' ? { after: search.after } : {},
  component: function Requests() {
    return <RequestListPage cursor={Route.useSearch().after} />;
  },
});
