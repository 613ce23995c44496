import { PeopleView } from '@ice-access/ui/organisation';
import { own, tabs } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** People and roles of the agency for which the reader acts. */
export function PeoplePage() {
  const { organisation, people, invitations, look } = useOrganisation();
  const desk = useDesk({ ...organisation, look });
  return (
    <PeopleView organisation={organisation} people={people} invitations={invitations} addresses={own} has={tabs} desk={desk} look={look} />
  );
}
