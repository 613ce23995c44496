import { createFileRoute } from '@tanstack/react-router';
import { AssessmentPage } from '../../../features/assessment/AssessmentPage.tsx';
import { searchOf, upTo } from '../../../search.ts';

const search = searchOf({ section: upTo(100) });

export const Route = createFileRoute('/_in/requests/$requestId/assessment')({
  validateSearch: (said) => search.parse(said),
  component: () => {
    const { requestId } = Route.useParams();
    return <AssessmentPage requestId={requestId} sectionId={Route.useSearch().section} />;
  },
});
