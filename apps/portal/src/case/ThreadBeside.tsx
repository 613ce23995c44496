import { federalCalendar } from '@ice-access/domain/kernel';
import { type FoundText, lookFrom } from '@ice-access/domain/wording';
import { ThreadOfQuestion } from '@ice-access/ui/talk';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../api.ts';

/** What ICE and the agency wrote about one question, beside it. While it loads, or when it does not, the question stands alone. */
export function ThreadBeside({ requestId, questionId, today }: { requestId: string; questionId: string; today: string }) {
  const { data } = useQuery(trpc.talk.threads.queryOptions({ requestId }));
  if (data === undefined) return null;
  return (
    <ThreadOfQuestion
      questionId={questionId}
      threads={data.threads}
      side="agency"
      today={today}
      calendar={federalCalendar}
      look={lookFrom({ people: data.people, texts: data.texts as Readonly<Record<string, FoundText>> })}
      href={`/requests/${requestId}/questions`}
    />
  );
}
