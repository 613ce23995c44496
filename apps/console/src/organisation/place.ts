import { addressesUnder, type OrganisationTab, type StepContext } from '@ice-access/ui/organisation';
import type { useOrganisation } from './useOrganisation.ts';

/** Where the pages of an organisation lie. */
export const placeOf = (organisationId: string) => addressesUnder(`/organisations/${organisationId}`);
export const tabs: readonly OrganisationTab[] = ['people', 'mayDo', 'timeline'];
export const trail = [{ text: 'Organizations', href: '/people' }] as const;

/** What the forms of an organisation offer. In an agency the program office acts on the agency's written word. */
export const stepContext = ({ organisation, people, fieldOffices }: ReturnType<typeof useOrganisation>, without?: string): StepContext => ({
  kind: organisation.kind,
  today: organisation.today,
  people: people
    .filter(({ personId, disabledOn, erased }) => personId !== without && disabledOn === null && !erased)
    .map(({ personId, name }) => ({ value: personId, label: name })),
  fieldOffices: fieldOffices.map(({ key, name }) => ({ value: key, label: name })),
  needsWrittenWord: organisation.kind === 'agency',
});
