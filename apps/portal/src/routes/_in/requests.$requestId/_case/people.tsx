import { createFileRoute } from '@tanstack/react-router';
import { PeopleTab } from '../../../../features/people/PeopleTab.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/_case/people')({
  component: function Tab() {
    return <PeopleTab requestId={Route.useParams().requestId} />;
  },
});
