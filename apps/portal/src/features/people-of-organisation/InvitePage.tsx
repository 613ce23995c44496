import { InviteView, whyShut } from '@ice-access/ui/organisation';
import { useRouter } from '@tanstack/react-router';
import { own, stepContext, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** Invites a person to the agency. */
export function InvitePage() {
  const router = useRouter();
  const read = useOrganisation();
  const { organisation, look } = read;
  const desk = useDesk({ ...organisation, look });
  return (
    <InviteView
      organisation={organisation}
      addresses={own}
      context={stepContext(read)}
      desk={desk}
      trail={trail}
      shut={whyShut(organisation.actions, 'InvitePerson', look)}
      onLeave={() => router.history.push(own.people)}
    />
  );
}
