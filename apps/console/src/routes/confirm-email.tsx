import { createFileRoute } from '@tanstack/react-router';
import { ConfirmEmail } from '../features/sign-in/ConfirmEmail.tsx';

export const Route = createFileRoute('/confirm-email')({
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => (typeof token === 'string' ? { token } : {}),
  component: function ConfirmEmailRoute() {
    return <ConfirmEmail token={Route.useSearch().token ?? ''} />;
  },
});
