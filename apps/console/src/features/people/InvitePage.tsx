import { InviteView, whyShut } from '@ice-access/ui/organisation';
import { useRouter } from '@tanstack/react-router';
import { placeOf, stepContext, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** Invites a person to an organisation. */
export function InvitePage({ organisationId }: { organisationId: string }) {
  const router = useRouter();
  const read = useOrganisation(organisationId);
  const { organisation, look } = read;
  const desk = useDesk({ ...organisation, look });
  const addresses = placeOf(organisationId);
  return (
    <InviteView
      organisation={organisation}
      addresses={addresses}
      context={stepContext(read)}
      desk={desk}
      trail={trail}
      shut={whyShut(organisation.actions, 'InvitePerson', look)}
      onLeave={() => router.history.push(addresses.people)}
    />
  );
}
