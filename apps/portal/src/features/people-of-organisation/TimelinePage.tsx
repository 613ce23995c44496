import { lookFrom } from '@ice-access/domain/wording';
import { TimelineView } from '@ice-access/ui/organisation';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { own, tabs } from '../../organisation/place.ts';
import { useOrganisation } from '../../organisation/useOrganisation.ts';

/** What happened to the agency's people and roles. */
export function TimelinePage() {
  const { organisation } = useOrganisation();
  const { data } = useSuspenseQuery(trpc.organisation.timeline.queryOptions({}));
  return <TimelineView organisation={organisation} events={data.events} addresses={own} has={tabs} look={lookFrom(data)} />;
}
