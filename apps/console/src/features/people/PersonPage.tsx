import { PersonView } from '@ice-access/ui/organisation';
import { NotHere } from '../../frame/NotHere.tsx';
import { placeOf, stepContext, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** One person of an organisation: roles, account, and what may be done. */
export function PersonPage({ organisationId, personId }: { organisationId: string; personId: string }) {
  const read = useOrganisation(organisationId);
  const { organisation, look } = read;
  const desk = useDesk({ ...organisation, look });
  const person = read.people.find((one) => one.personId === personId);
  if (person === undefined) return <NotHere />;
  return (
    <PersonView
      organisation={organisation}
      person={person}
      addresses={placeOf(organisationId)}
      context={stepContext(read, personId)}
      desk={desk}
      look={look}
      trail={trail}
    />
  );
}
