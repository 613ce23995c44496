import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { agreementQuery } from '../../../agreement/queries.ts';
import { SignedPage } from '../../../features/agreement-sign/SignedPage.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/signed')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(agreementQuery(params.agreementId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the agreement" lines={8} />
    </Main>
  ),
  component: function Page() {
    return <SignedPage agreementId={Route.useParams().agreementId} />;
  },
});
