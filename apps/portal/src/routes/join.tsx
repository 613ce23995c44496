import { createFileRoute } from '@tanstack/react-router';
import { JoinPage } from '../features/join/JoinPage.tsx';

export const Route = createFileRoute('/join')({
  validateSearch: ({ step }: { step?: unknown }): { step?: string } => (typeof step === 'string' ? { step } : {}),
  component: function Join() {
    return <JoinPage asked={Route.useSearch().step} />;
  },
});
