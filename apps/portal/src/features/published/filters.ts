export const listedModels = ['jailEnforcement', 'taskForce', 'warrantServiceOfficer'] as const;
export type Model = (typeof listedModels)[number];
export const standings = ['listed', 'listedEarlier', 'noLongerListed'] as const;
export interface Filters {
  q?: string;
  state?: string;
  model?: Model;
  kind?: 'participating' | 'pending';
  standing?: (typeof standings)[number];
  after?: string;
}

/** Only what the list knows stays in the address. */
export function filtersOf({ q, state, model, kind, standing, after }: Record<string, unknown>): Filters {
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
