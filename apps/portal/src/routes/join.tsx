import { createFileRoute } from '@tanstack/react-router';
import { JoinPage } from '../features/join/JoinPage.tsx';
import { type Step, steps } from '../features/join/steps.ts';

export const Route = createFileRoute('/join')({
  validateSearch: (search: Record<string, unknown>): { step?: Step } => {
    const step = steps.find((one) => one === search.step);
    return step === undefined ? {} : { step };
  },
  component: function Join() {
    return <JoinPage step={Route.useSearch().step ?? 'agency'} />;
  },
});
