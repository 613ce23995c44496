import { createFileRoute } from '@tanstack/react-router';
import { InvitationPage } from '../features/invitation/InvitationPage.tsx';

export const Route = createFileRoute('/invitation')({
  validateSearch: ({ token }: { token?: unknown }): { token?: string } => (typeof token === 'string' ? { token } : {}),
  component: function Invitation() {
    return <InvitationPage token={Route.useSearch().token ?? ''} />;
  },
});
