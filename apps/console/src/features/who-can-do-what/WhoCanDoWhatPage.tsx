import { MayDoView } from '@ice-access/ui/organisation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { placeOf, tabs, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** Who can do what in an organisation, for the yearly review. */
export function WhoCanDoWhatPage({ organisationId }: { organisationId: string }) {
  const { organisation, look } = useOrganisation(organisationId);
  const { data } = useSuspenseQuery(trpc.organisation.mayDo.queryOptions({ organisationId }));
  const desk = useDesk({ ...organisation, look });
  return (
    <MayDoView
      organisation={organisation}
      people={data.people}
      addresses={placeOf(organisationId)}
      has={tabs}
      desk={desk}
      trail={[...trail, { text: organisation.name }]}
    />
  );
}
