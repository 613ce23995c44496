import { type FoundText, lookFrom, sayEvent } from '@ice-access/domain/wording';
import { Anchor, Failed, Loading } from '@ice-access/ui/primitives';
import { Timeline } from '@ice-access/ui/request';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { lookOf } from './look.ts';
import { useAgreement } from './useAgreement.ts';

/** What happened to an agreement, newest first, in sentences. */
export function AgreementHappened({ agreementId, last }: { agreementId: string; last?: number }) {
  const agreement = useAgreement(agreementId);
  const known = lookOf(agreement);
  const { data, isError, refetch } = useQuery(trpc.agreement.timeline.queryOptions({ agreementId }));
  if (isError) return <Failed title="The timeline did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the timeline" />;
  const { person, text } = lookFrom({ people: data.people, texts: data.texts as Readonly<Record<string, FoundText>> });
  const look = { ...known, person, text };
  const events = data.events.toReversed();
  const shown = last === undefined ? events : events.slice(0, last);
  return (
    <>
      <Timeline
        entries={shown.map((event) => ({
          key: String(event.sequence),
          on: event.on,
          sentence: sayEvent('agreement', event, look),
        }))}
      />
      {shown.length < events.length && (
        <p>
          <Anchor href={`/agreements/${agreementId}/timeline`}>All {events.length} entries</Anchor>
        </p>
      )}
    </>
  );
}
