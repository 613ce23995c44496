import { createFileRoute } from '@tanstack/react-router';
import { SetPassword } from '../features/sign-in/SetPassword.tsx';

export const Route = createFileRoute('/set-password')({
  validateSearch: ({ token }: Record<string, unknown>): { token?: string } => (typeof token === 'string' ? { token } : {}),
  component: function SetPasswordRoute() {
    return <SetPassword token={Route.useSearch().token ?? ''} />;
  },
});
