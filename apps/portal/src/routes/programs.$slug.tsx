import { createFileRoute } from '@tanstack/react-router';
import { ProgramPage } from '../features/programs/ProgramPage.tsx';

export const Route = createFileRoute('/programs/$slug')({
  component: function Program() {
    return <ProgramPage slug={Route.useParams().slug} />;
  },
});
