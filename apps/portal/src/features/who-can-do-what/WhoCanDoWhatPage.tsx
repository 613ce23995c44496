import { MayDoView } from '@ice-access/ui/organisation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { own, tabs } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

const mayDoQuery = () => trpc.organisation.mayDo.queryOptions({});

/** Who can do what in the agency, for the yearly review. */
export function WhoCanDoWhatPage() {
  const { organisation, look } = useOrganisation();
  const { data } = useSuspenseQuery(mayDoQuery());
  const desk = useDesk({ ...organisation, look });
  return <MayDoView organisation={organisation} people={data.people} addresses={own} has={tabs} desk={desk} />;
}
