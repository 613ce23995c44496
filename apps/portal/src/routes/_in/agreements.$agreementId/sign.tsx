import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { agreementQuery } from '../../../agreement/queries.ts';
import { SignPage } from '../../../features/agreement-sign/SignPage.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/sign')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(agreementQuery(params.agreementId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the agreement" lines={8} />
    </Main>
  ),
  component: function Page() {
    return <SignPage agreementId={Route.useParams().agreementId} />;
  },
});
