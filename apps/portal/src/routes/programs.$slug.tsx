import { createFileRoute, notFound } from '@tanstack/react-router';
import { ProgramPage } from '../features/programs/ProgramPage.tsx';
import { programOf } from '../programs/programs.ts';

export const Route = createFileRoute('/programs/$slug')({
  beforeLoad: ({ params }) => {
    if (programOf(params.slug) === undefined) throw notFound();
  },
  component: function Program() {
    const program = programOf(Route.useParams().slug);
    return program === undefined ? null : <ProgramPage program={program} />;
  },
});
