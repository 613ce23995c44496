import { createFileRoute } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { AgreementsPage } from '../../features/agreement/AgreementsPage.tsx';
import { agreementFilters, agreementSearch } from '../../features/agreement/search.ts';

export const Route = createFileRoute('/_in/agreements/')({
  validateSearch: (search) => agreementSearch.parse(search),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(trpc.agreement.list.queryOptions(agreementFilters(deps))),
  component: () => <AgreementsPage search={Route.useSearch()} />,
});
