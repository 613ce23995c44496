import { createFileRoute } from '@tanstack/react-router';
import { NewRequestPage } from '../../features/new-request/NewRequestPage.tsx';

/** `?earlier=` names the request that the new one links to. */
export const Route = createFileRoute('/_in/requests/new')({
  validateSearch: ({ earlier }: Record<string, unknown>): { earlier?: string } => (typeof earlier === 'string' ? { earlier } : {}),
  component: function Page() {
    const { earlier } = Route.useSearch();
    return <NewRequestPage {...(earlier !== undefined && { after: earlier })} />;
  },
});
