import { addressesUnder, type OrganisationTab, type StepContext } from '@ice-access/ui/organisation';
import type { useOrganisation } from './useOrganisation.ts';

/** Where the pages of one's own organisation lie. */
export const own = addressesUnder('/organisation');
export const trail = [{ text: 'Your turn', href: '/home' }] as const;
export const tabs: readonly OrganisationTab[] = ['people', 'mayDo', 'timeline'];

/** What the forms of an agency offer. An agency has no field office, and acts on its own word. */
export const stepContext = ({ organisation, people }: ReturnType<typeof useOrganisation>, without?: string): StepContext => ({
  kind: organisation.kind,
  today: organisation.today,
  people: people
    .filter(({ personId, disabledOn, erased }) => personId !== without && disabledOn === null && !erased)
    .map(({ personId, name }) => ({ value: personId, label: name })),
  fieldOffices: [],
  needsWrittenWord: false,
});
