import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { caseQuery } from '../../../case/queries.ts';
import { SectionPage } from '../../../features/section/SectionPage.tsx';

export const Route = createFileRoute('/_in/requests/$requestId/sections/$sectionId')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(caseQuery(params.requestId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the questions" lines={8} />
    </Main>
  ),
  component: function Section() {
    const { requestId, sectionId } = Route.useParams();
    return <SectionPage key={sectionId} requestId={requestId} sectionId={sectionId} />;
  },
});
