import { createFileRoute } from '@tanstack/react-router';
import { SetPasswordPage } from '../features/sign-in/SetPasswordPage.tsx';

export const Route = createFileRoute('/set-password')({
  validateSearch: (search: Record<string, unknown>): { token?: string } =>
    typeof search.token === 'string' ? { token: search.token } : {},
  component: function SetPassword() {
    return <SetPasswordPage token={Route.useSearch().token ?? ''} />;
  },
});
