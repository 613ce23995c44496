import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { TextPage } from '../../../features/agreement/TextPage.tsx';

export const Route = createFileRoute('/_in/agreements/$agreementId/')({
  validateSearch: (search) => z.object({ clause: z.catch(z.optional(z.string()), undefined) }).parse(search),
  component: () => <TextPage agreementId={Route.useParams().agreementId} clauseId={Route.useSearch().clause} />,
});
