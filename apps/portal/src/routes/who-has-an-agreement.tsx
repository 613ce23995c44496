import { createFileRoute } from '@tanstack/react-router';
import { type Filters, listedModels, PublishedPage, standings } from '../features/published/PublishedPage.tsx';

/** Only what the list knows stays in the address. */
function filtersOf({ q, state, model, kind, standing, after }: Record<string, unknown>): Filters {
  const known = <Value extends string>(list: readonly Value[], value: unknown) => list.find((one) => one === value);
  const foundModel = known(listedModels, model);
  const foundStanding = known(standings, standing);
  return {
    ...(typeof q === 'string' && q !== '' && { q: q.slice(0, 120) }),
    ...(typeof state === 'string' && /^[A-Z]{2}$/.test(state) && { state }),
    ...(foundModel && { model: foundModel }),
    ...(kind === 'pending' && { kind }),
    ...(foundStanding && foundStanding !== 'listed' && { standing: foundStanding }),
    ...(typeof after === 'string' && { after }),
  };
}

export const Route = createFileRoute('/who-has-an-agreement')({
  validateSearch: filtersOf,
  component: function WhoHasAnAgreement() {
    return <PublishedPage filters={Route.useSearch()} />;
  },
});
