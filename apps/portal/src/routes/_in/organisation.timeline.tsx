import { createFileRoute } from '@tanstack/react-router';
import { TimelinePage } from '../../features/people-of-organisation/TimelinePage.tsx';

export const Route = createFileRoute('/_in/organisation/timeline')({
  component: TimelinePage,
});
