import { PersonView } from '@ice-access/ui/organisation';
import { PageMissing } from '../../frame/Trouble.tsx';
import { own, stepContext, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** One person of the agency: roles, account, and what may be done. */
export function PersonPage({ personId }: { personId: string }) {
  const read = useOrganisation();
  const { organisation, look } = read;
  const desk = useDesk({ ...organisation, look });
  const person = read.people.find((one) => one.personId === personId);
  if (person === undefined) return <PageMissing />;
  return (
    <PersonView
      organisation={organisation}
      person={person}
      addresses={own}
      context={stepContext(read, personId)}
      desk={desk}
      look={look}
      trail={trail}
    />
  );
}
