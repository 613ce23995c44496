import { askedIn, missingIn, sectionOf } from '@ice-access/domain/assessment';
import { federalCalendar } from '@ice-access/domain/kernel';
import { answeringShut, threadsOf } from '@ice-access/domain/request';
import { sayDue, sayRejection } from '@ice-access/domain/wording';
import {
  AnswerHistory,
  AnswerReview,
  BothVersions,
  Contradictions,
  OfferedByRegister,
  QuestionForm,
  SectionNav,
  WhoIsHere,
} from '@ice-access/ui/assessment';
import { Alert, Anchor, ButtonLink, Crumbs, Failed, Loading, Main, PageTitle, Saved, Seen, timeInWords } from '@ice-access/ui/primitives';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { actorOf } from '../../case/actorOf.ts';
import { plainAnswers } from '../../case/answers.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { ThreadBeside } from '../../case/ThreadBeside.tsx';
import { useCase } from '../../case/useCase.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import { useSeveralHands } from '../../drafts/useSeveralHands.ts';
import { PageMissing } from '../../frame/Trouble.tsx';
import { meQuery } from '../../session.ts';
import { HandOver } from './HandOver.tsx';
import { sectionTasks } from './sectionTasks.ts';

/** One section of questions: each answer is saved a moment after it is typed. */
export function SectionPage({ requestId, sectionId }: { requestId: string; sectionId: string }) {
  const theCase = useCase(requestId);
  const me = useSuspenseQuery(meQuery).data;
  const { draft, view: typed, assessment } = useDraft(requestId, me?.person.id ?? '');
  const hands = useSeveralHands({ requestId, sectionId, account: me?.person.id ?? '' });
  // A help beside the questions: without it they are answered all the same.
  const figures = useQuery(trpc.assessment.offered.queryOptions({ requestId })).data?.figures ?? [];
  const { view, reference, today } = theCase;
  const talked = threadsOf(view).length > 0;
  const edition = editionFor(view);
  const section = edition && sectionOf(edition, sectionId);
  if (edition === undefined || section === undefined || section.side !== 'agency') return <PageMissing />;
  const title = `${section.title}, request ${reference}`;
  if (assessment.isError)
    return (
      <Main>
        <PageTitle title={title} />
        <Failed title="The questions did not load" again={() => void assessment.refetch()} />
      </Main>
    );
  if (assessment.data === undefined)
    return (
      <Main>
        <Loading what="the questions" lines={8} />
      </Main>
    );
  const { answers: held, people, sections } = assessment.data;
  const answers = plainAnswers({ ...held, ...Object.fromEntries(Object.entries(typed.pending).map(([id, answer]) => [id, { answer }])) });
  const look = lookOf(theCase);
  const actor = me && actorOf(me);
  const shut = actor ? answeringShut(view, actor, section) : undefined;
  const own = edition.sections.filter(({ side }) => side === 'agency');
  const place = own.indexOf(section) + 1;
  const asked = askedIn(edition, section, answers);
  const tasks = sectionTasks({
    requestId,
    edition,
    answers,
    finished: view.phase === 'assessing' ? (id) => sections[id]?.state === 'finished' : undefined,
  });
  const home = view.phase === 'draft' || view.phase === 'returned' ? `/requests/${requestId}/tasks` : `/requests/${requestId}/assessment`;
  const dueOn = theCase.turn.dueOn;
  const next = own[place];
  return (
    <Main>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: `Request ${reference}`, href: home }, { text: section.title }]} />
      <div className="ax-cols ax-cols--left">
        <SectionNav label="Sections of the assessment" summary={`Section ${place} of ${own.length}`} tasks={tasks} current={section.id} />
        <div>
          <PageTitle title={title} head={`${place} ${section.title}`} says={section.intro} aside={<Saved state={typed.state} />} />
          {typed.signedOut && (
            <Alert tone="soon" title="You were signed out" takesFocus>
              <p>What you typed is kept on this computer for you, 7 days. Sign in and go on in the same field.</p>
              <div className="ax-actions">
                <ButtonLink href={`/sign-in?to=${encodeURIComponent(`/requests/${requestId}/sections/${sectionId}`)}`}>
                  Sign in and go on
                </ButtonLink>
              </div>
            </Alert>
          )}
          {shut && (
            <Alert tone="soon">
              <p>{sayRejection(shut, look)}</p>
            </Alert>
          )}
          <WhoIsHere here={hands.here} sectionId={sectionId} />
          <p className="ax-stack">
            <Seen>
              {view.phase === 'draft' || view.phase === 'returned'
                ? 'Only your agency sees this until the request is sent.'
                : 'Only your agency sees this until you hand the section over. Then ICE does. Not public.'}
              {dueOn !== null && ` Due ${sayDue(dueOn, today, federalCalendar)}.`}
            </Seen>
          </p>
          {!shut && <Contradictions edition={edition} answers={answers} today={today} sectionId={sectionId} />}
          {shut ? (
            <div className="ax-section">
              <AnswerReview
                questions={asked}
                answers={answers}
                missing={[]}
                {...(talked && { beside: (id: string) => <ThreadBeside requestId={requestId} questionId={id} today={today} /> })}
              />
            </div>
          ) : (
            <form className="ax-section" onSubmit={(event) => event.preventDefault()} noValidate>
              {asked.map((question, index) => {
                const conflict = typed.conflicts[question.id] ?? hands.conflicts[question.id];
                const savedAt = typed.savedAt[question.id];
                const nameOf = (person: string | null) =>
                  (person && (people[person] ?? hands.people[person])?.name) || 'Someone at your agency';
                const last = held[question.id];
                return (
                  <QuestionForm
                    key={question.id}
                    question={question}
                    number={`${place}.${index + 1}`}
                    answer={answers[question.id]}
                    error={typed.refusals[question.id]}
                    onChange={(answer) => draft.write(question.id, answer)}
                    offered={
                      <OfferedByRegister
                        question={question}
                        figure={figures.find(({ questionId }) => questionId === question.id)}
                        answer={answers[question.id]}
                        onTake={(answer) => draft.write(question.id, answer)}
                      />
                    }
                    saved={
                      savedAt !== undefined &&
                      !(question.id in typed.pending) && <p className="ax-small ax-quiet">Saved {timeInWords(savedAt)}</p>
                    }
                  >
                    {talked && <ThreadBeside requestId={requestId} questionId={question.id} today={today} />}
                    {last?.by && last.by !== me?.person.id && last.answer !== null && (
                      <p className="ax-small ax-quiet">Last written by {people[last.by]?.name ?? 'a colleague'}.</p>
                    )}
                    {conflict && (
                      <BothVersions
                        question={question}
                        conflict={conflict}
                        who={conflict.by === me?.person.id ? 'You, in another window,' : nameOf(conflict.by)}
                        mineOf={conflict.mineBy && nameOf(conflict.mineBy)}
                        takesFocus={question.id in typed.conflicts}
                        onChoose={(choice, third) =>
                          void draft.settle(question.id, choice, { conflict, ...(third !== undefined && { third }) }).finally(hands.again)
                        }
                      />
                    )}
                    {(last?.version ?? 0) > 1 && <AnswerHistory question={question} load={() => hands.historyOf(question.id)} />}
                  </QuestionForm>
                );
              })}
              {asked.length === 0 && <p>Nothing is asked here, as far as your other answers tell.</p>}
            </form>
          )}
          {view.phase === 'assessing' ? (
            <HandOver theCase={theCase} section={section} missing={missingIn(edition, section, answers)} flush={() => draft.flush()} />
          ) : (
            <div className="ax-actions ax-section">
              <ButtonLink href={next ? `/requests/${requestId}/sections/${next.id}` : home} size="big">
                {next ? `Go on with “${next.title}”` : 'Back to the tasks'}
              </ButtonLink>
              <Anchor href={home}>Back to the tasks</Anchor>
            </div>
          )}
          <p className="ax-small ax-quiet">Edition {edition.id} of the questions.</p>
        </div>
      </div>
    </Main>
  );
}
