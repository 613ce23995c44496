import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../../features/account/AccountPage.tsx';

export const Route = createFileRoute('/_in/account')({
  validateSearch: ({ linked, refused }: Record<string, unknown>): { linked?: 1; refused?: string } => ({
    ...(linked === 1 && { linked }),
    ...(typeof refused === 'string' && { refused }),
  }),
  component: function Account() {
    return <AccountPage refused={Route.useSearch().refused} />;
  },
});
