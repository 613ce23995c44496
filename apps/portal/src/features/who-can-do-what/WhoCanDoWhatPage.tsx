import { MayDoView } from '@ice-access/ui/organisation';
import { Failed, Loading, Main } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { sayRefusal } from '../../case/sayRefusal.ts';
import { own, tabs } from '../../organisation/place.ts';
import { useDesk } from '../../organisation/useDesk.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';
import { refusedOf } from '../../refused.ts';

/** Who can do what in the agency, for the yearly review. */
export function WhoCanDoWhatPage() {
  const { organisation, look } = useOrganisation();
  const { data, error, refetch } = useQuery(trpc.organisation.mayDo.queryOptions({}));
  const desk = useDesk({ ...organisation, look });
  const refused = refusedOf(error);
  if (data === undefined && refused?.httpStatus !== 403)
    return (
      <Main>
        {error ? (
          <Failed title="Who can do what did not load" again={() => void refetch()} />
        ) : (
          <Loading what="who can do what" lines={6} />
        )}
      </Main>
    );
  return (
    <MayDoView
      organisation={organisation}
      people={data?.people}
      shut={refused && sayRefusal(refused, look)}
      addresses={own}
      has={tabs}
      desk={desk}
    />
  );
}
