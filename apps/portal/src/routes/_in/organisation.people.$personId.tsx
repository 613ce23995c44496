import { createFileRoute } from '@tanstack/react-router';
import { PersonPage } from '../../features/people-of-organisation/PersonPage.tsx';

export const Route = createFileRoute('/_in/organisation/people/$personId')({
  component: function Page() {
    return <PersonPage personId={Route.useParams().personId} />;
  },
});
