import { lookFrom } from '@ice-access/domain/wording';
import { TimelineView } from '@ice-access/ui/organisation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { placeOf, tabs, trail } from '../../organisation/place.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** What happened to the people and roles of an organisation. */
export function TimelinePage({ organisationId }: { organisationId: string }) {
  const { organisation, fieldOffices } = useOrganisation(organisationId);
  const { data } = useSuspenseQuery(trpc.organisation.timeline.queryOptions({ organisationId }));
  const look = lookFrom({ ...data, fieldOffices: Object.fromEntries(fieldOffices.map(({ key, name }) => [key, name])) });
  return (
    <TimelineView
      organisation={organisation}
      events={data.events}
      addresses={placeOf(organisationId)}
      has={tabs}
      look={look}
      trail={[...trail, { text: organisation.name }]}
    />
  );
}
