import { OfficeholderView, whyShut } from '@ice-access/ui/organisation';
import { useRouter } from '@tanstack/react-router';
import { placeOf, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** Records a change of officeholder in an organisation. */
export function OfficeholderPage({ organisationId }: { organisationId: string }) {
  const router = useRouter();
  const { organisation, people, look } = useOrganisation(organisationId);
  const desk = useDesk({ ...organisation, look });
  const addresses = placeOf(organisationId);
  return (
    <OfficeholderView
      organisation={organisation}
      people={people}
      addresses={addresses}
      desk={desk}
      look={look}
      trail={trail}
      shut={whyShut(organisation.actions, 'ChangeOfficeholder', look)}
      onLeave={() => router.history.push(addresses.people)}
    />
  );
}
