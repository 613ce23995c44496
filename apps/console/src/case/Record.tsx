import { sayEvent, sayRole } from '@ice-access/domain/wording';
import { Empty, Section } from '@ice-access/ui/primitives';
import { Timeline } from '@ice-access/ui/request';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';
import { CaseFrame } from './CaseFrame.tsx';
import { lookOf } from './look.ts';
import { useCase } from './useCase.ts';

/** Everything that happened, with who did it in which office. */
export function Record({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { data } = useSuspenseQuery(trpc.request.timeline.queryOptions({ requestId }));
  const { data: letters } = useSuspenseQuery(trpc.letter.list.queryOptions({ requestId }));
  const look = lookOf({ ...found, people: { ...found.people, ...data.people }, texts: { ...found.texts, ...data.texts } });
  return (
    <CaseFrame requestId={requestId} tab="Record">
      <Section title="Everything that happened" says={`${data.events.length} entries, newest first. The record cannot be changed.`}>
        <Timeline
          entries={data.events.toReversed().map((event) => ({
            key: String(event.sequence),
            on: event.on,
            sentence: sayEvent('request', event, look),
            by: sayRole(event.by.role),
          }))}
        />
      </Section>
      <Section title="Letters" says="What the program wrote to either side, with how it was sent.">
        {letters.length === 0 ? (
          <Empty title="No letter yet">The first one goes out when the request is acknowledged or returned.</Empty>
        ) : (
          letters.map((letter) => (
            <details key={letter.letterId} className="ax-more">
              <summary>
                {letter.subject}, to {letter.to}: {letterStates[letter.state]}
              </summary>
              <pre className="ax-prose">{letter.body}</pre>
            </details>
          ))
        )}
      </Section>
    </CaseFrame>
  );
}

const letterStates: Readonly<Record<string, string>> = {
  queued: 'waiting to be sent',
  sent: 'sent',
  kept: 'kept here to read, no mail server is set up',
  failed: 'not sent, the mail server refused it',
};
