import { PeopleView } from '@ice-access/ui/organisation';
import { placeOf, tabs, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** People and roles of an organisation: one's own, or for the program office an agency. */
export function PeoplePage({ organisationId }: { organisationId: string }) {
  const { organisation, people, invitations, look } = useOrganisation(organisationId);
  const desk = useDesk({ ...organisation, look });
  return (
    <PeopleView
      organisation={organisation}
      people={people}
      invitations={invitations}
      addresses={placeOf(organisationId)}
      has={tabs}
      desk={desk}
      look={look}
      trail={[...trail, { text: organisation.name }]}
    />
  );
}
