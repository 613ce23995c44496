import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '../../features/people-of-organisation/PeoplePage.tsx';

export const Route = createFileRoute('/_in/organisation/')({
  component: PeoplePage,
});
