import { Loading, Main } from '@ice-access/ui/primitives';
import { createFileRoute } from '@tanstack/react-router';
import { AgreementPage } from '../../../agreement/AgreementPage.tsx';
import { agreementQuery } from '../../../agreement/queries.ts';

export const Route = createFileRoute('/_in/agreements/$agreementId/_case')({
  loader: ({ context, params }) => context.queryClient.ensureQueryData(agreementQuery(params.agreementId)),
  pendingComponent: () => (
    <Main>
      <Loading what="the agreement" lines={8} />
    </Main>
  ),
  component: function AgreementCase() {
    return <AgreementPage agreementId={Route.useParams().agreementId} />;
  },
});
