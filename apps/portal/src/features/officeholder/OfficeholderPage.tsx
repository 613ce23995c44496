import { OfficeholderView, whyShut } from '@ice-access/ui/organisation';
import { useRouter } from '@tanstack/react-router';
import { own, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** Records a change of officeholder in the agency, such as a new sheriff. */
export function OfficeholderPage() {
  const router = useRouter();
  const { organisation, people, look } = useOrganisation();
  const desk = useDesk({ ...organisation, look });
  return (
    <OfficeholderView
      organisation={organisation}
      people={people}
      addresses={own}
      desk={desk}
      look={look}
      trail={trail}
      shut={whyShut(organisation.actions, 'ChangeOfficeholder', look)}
      onLeave={() => router.history.push(own.people)}
    />
  );
}
