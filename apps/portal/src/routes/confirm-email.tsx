import { createFileRoute } from '@tanstack/react-router';
import { ConfirmEmailPage } from '../features/sign-in/ConfirmEmailPage.tsx';

export const Route = createFileRoute('/confirm-email')({
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => (typeof token === 'string' ? { token } : {}),
  component: function ConfirmEmail() {
    return <ConfirmEmailPage token={Route.useSearch().token ?? ''} />;
  },
});
