import { lookFrom } from '@ice-access/domain/wording';
import { Meetings, Threads } from '@ice-access/ui/talk';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { useCase } from '../../case/useCase.ts';
import { useTalkDesk } from './useTalkDesk.tsx';

/** What both sides ask each other, and the meetings they had: the same page as the agency's. */
export function QuestionsPage({ requestId }: { requestId: string }) {
  const { view } = useCase(requestId);
  const desk = useTalkDesk(requestId);
  const { data } = useSuspenseQuery(trpc.talk.threads.queryOptions({ requestId }));
  const held = 'held' in view ? view.held : view;
  return (
    <CaseFrame requestId={requestId} tab="Questions and meetings">
      <Threads threads={data.threads} desk={desk} look={lookFrom(data)} />
      <Meetings meetings={'meetings' in held ? held.meetings : []} desk={desk} />
    </CaseFrame>
  );
}
