import { createFileRoute } from '@tanstack/react-router';
import { InvitePage } from '../../features/people-of-organisation/InvitePage.tsx';

export const Route = createFileRoute('/_in/organisation/invite')({
  component: InvitePage,
});
