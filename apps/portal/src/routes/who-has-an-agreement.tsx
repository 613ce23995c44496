import { createFileRoute } from '@tanstack/react-router';
import { filtersOf } from '../features/published/filters.ts';
import { PublishedPage } from '../features/published/PublishedPage.tsx';

export const Route = createFileRoute('/who-has-an-agreement')({
  validateSearch: filtersOf,
  component: function WhoHasAnAgreement() {
    return <PublishedPage filters={Route.useSearch()} />;
  },
});
