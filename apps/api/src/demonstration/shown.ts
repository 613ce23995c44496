import { sayRole } from '@ice-access/domain/wording';
import type { Door } from '../door.ts';
import { demoAgencies } from './agencies.ts';
import type { ShownPerson } from './part.ts';
import { type DemoPerson, demoPassword, peopleOf, reviewers } from './people.ts';

const shown = ({ email, name, agency, roles }: DemoPerson): ShownPerson => ({
  email,
  name,
  office: roles.map(sayRole).join(', '),
  agency: agency?.name ?? null,
});

/** The first three agencies are enough to try every office, and to see that one does not see another. */
const tried: Readonly<Record<Door['name'], readonly ShownPerson[]>> = {
  portal: demoAgencies.slice(0, 3).flatMap(peopleOf).map(shown),
  console: reviewers.filter(({ email }) => !/[23]@/.test(email)).map(shown),
};

export const shownAt = (door: Door) => ({ people: tried[door.name], password: demoPassword });
