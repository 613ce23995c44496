import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { AssessmentPage } from '../../../features/assessment/AssessmentPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/assessment')({
  validateSearch: (search) => z.object({ section: z.catch(z.optional(z.string()), undefined) }).parse(search),
  component: () => {
    const { requestId } = Route.useParams();
    return <AssessmentPage requestId={requestId} sectionId={Route.useSearch().section} />;
  },
});
