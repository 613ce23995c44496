import { type FoundText, lookFrom, sayEvent, sayPhase } from '@ice-access/domain/wording';
import { Anchor, Failed, Loading } from '@ice-access/ui/primitives';
import { Timeline } from '@ice-access/ui/request';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { lookOf } from './look.ts';
import { useCase } from './useCase.ts';

/** What happened in a request, newest first, in sentences. */
export function Happened({ requestId, last }: { requestId: string; last?: number }) {
  const theCase = useCase(requestId);
  const { data, isError, refetch } = useQuery(trpc.request.timeline.queryOptions({ requestId }));
  if (isError) return <Failed title="The timeline did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the timeline" />;
  const known = lookOf(theCase);
  const names = lookFrom({ people: data.people, texts: data.texts as Readonly<Record<string, FoundText>> });
  const look = { ...known, person: names.person, text: (ref: Parameters<typeof known.text>[0]) => names.text(ref) ?? known.text(ref) };
  const events = data.events.toReversed();
  const shown = last === undefined ? events : events.slice(0, last);
  return (
    <>
      <Timeline
        entries={shown.map((event) => ({
          key: String(event.sequence),
          on: event.on,
          sentence: sayEvent('request', event, look),
        }))}
      />
      {shown.length < events.length && (
        <p>
          <Anchor href={`/requests/${requestId}/timeline`}>All {events.length} entries</Anchor>
        </p>
      )}
      {events.length === 0 && <p className="ax-quiet">{sayPhase('request', theCase.view.phase).means}</p>}
    </>
  );
}
