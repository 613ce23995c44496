import { questionsOf } from '@ice-access/domain/assessment';
import { federalCalendar } from '@ice-access/domain/kernel';
import { hasEnded } from '@ice-access/domain/request';
import { type FoundText, lookFrom, talkWords } from '@ice-access/domain/wording';
import { Failed, Loading, useTitle } from '@ice-access/ui/primitives';
import { Meetings, type TalkDesk, Threads } from '@ice-access/ui/talk';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { StepFor } from '../../case/StepFor.tsx';
import { useCase } from '../../case/useCase.ts';

/** What both sides ask each other, and the meetings they had: the same page as ICE's. */
export function QuestionsTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  useTitle(`${talkWords.title}, request ${theCase.reference}`);
  const documents = useQuery(trpc.document.list.queryOptions({ requestId })).data ?? [];
  const { data, isError, refetch } = useQuery(trpc.talk.threads.queryOptions({ requestId }));
  const { view, actions, today } = theCase;
  const edition = editionFor(view);
  const look = lookOf(theCase);
  const desk: TalkDesk = {
    side: 'agency',
    today,
    calendar: federalCalendar,
    ended: hasEnded(view.phase),
    sections: edition?.sections ?? [],
    questions: edition ? questionsOf(edition).flatMap(({ id, text, sees }) => (sees === 'both' ? [{ value: id, label: text }] : [])) : [],
    documents: documents.map(({ documentId, fileName }) => ({ value: documentId, label: fileName })),
    look,
    mayNow: (type) => actions.some((action) => action.type === type && action.shut === undefined),
    form: (step) => <StepFor theCase={theCase} look={look} {...step} />,
  };
  const held = 'held' in view ? view.held : view;
  if (isError) return <Failed title="The questions did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the questions" lines={8} />;
  return (
    <>
      <Threads
        threads={data.threads}
        desk={desk}
        look={lookFrom({ people: data.people, texts: data.texts as Readonly<Record<string, FoundText>> })}
      />
      <Meetings meetings={'meetings' in held ? held.meetings : []} desk={desk} />
    </>
  );
}
