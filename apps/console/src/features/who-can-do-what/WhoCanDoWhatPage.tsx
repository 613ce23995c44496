import { MayDoView } from '@ice-access/ui/organisation';
import { useQuery } from '@tanstack/react-query';
import { refusedOf } from '../../act/refused.ts';
import { sayRefusal } from '../../act/sayRefusal.ts';
import { trpc } from '../../api.ts';
import { PageLoading } from '../../frame/PageLoading.tsx';
import { placeOf, tabs, trail } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** Who can do what in an organisation, for the yearly review. */
export function WhoCanDoWhatPage({ organisationId }: { organisationId: string }) {
  const { organisation, look } = useOrganisation(organisationId);
  const { data, error } = useQuery(trpc.organisation.mayDo.queryOptions({ organisationId }));
  const desk = useDesk({ ...organisation, look });
  if (data === undefined && refusedOf(error)?.httpStatus !== 403) {
    if (error !== null) throw error;
    return <PageLoading />;
  }
  return (
    <MayDoView
      organisation={organisation}
      people={data?.people}
      shut={error === null ? undefined : sayRefusal(error, look)}
      addresses={placeOf(organisationId)}
      has={tabs}
      desk={desk}
      trail={[...trail, { text: organisation.name }]}
    />
  );
}
