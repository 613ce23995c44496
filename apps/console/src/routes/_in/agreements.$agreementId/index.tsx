import { createFileRoute } from '@tanstack/react-router';
import { TextPage } from '../../../features/agreement/TextPage.tsx';
import { searchOf, upTo } from '../../../search.ts';

const search = searchOf({ clause: upTo(100) });

export const Route = createFileRoute('/_in/agreements/$agreementId/')({
  validateSearch: (said) => search.parse(said),
  component: () => <TextPage agreementId={Route.useParams().agreementId} clauseId={Route.useSearch().clause} />,
});
