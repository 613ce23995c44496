import { askedIn, newerThan } from '@ice-access/domain/assessment';
import { threadsOf } from '@ice-access/domain/request';
import { sayDate } from '@ice-access/domain/wording';
import { AnswerReview, NoLongerAsked, type Task, TaskList } from '@ice-access/ui/assessment';
import { Alert, Anchor, Disclosure, Empty, Failed, Loading, Section, useTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { plainAnswers } from '../../case/answers.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { assessmentQuery } from '../../case/queries.ts';
import { ThreadBeside } from '../../case/ThreadBeside.tsx';
import { useCase } from '../../case/useCase.ts';

/** The needs assessment: the sections of both sides, and what was handed over. */
export function AssessmentTab({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const { view, today } = theCase;
  const talked = threadsOf(view).length > 0;
  useTitle(`Assessment, request ${theCase.reference}`);
  const { data, isError, refetch } = useQuery(assessmentQuery(requestId));
  const edition = editionFor(view);
  if (isError) return <Failed title="The assessment did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the assessment" lines={8} />;
  if (edition === undefined) return <Empty title="There is no assessment yet" />;
  const look = lookOf(theCase);
  const answers = plainAnswers(data.answers);
  const own = edition.sections.filter(({ side }) => side === 'agency');
  const theirs = edition.sections.filter(({ side }) => side === 'ice');
  const tasks: Task[] = own.map(({ id, title, intro }) => {
    const section = data.sections[id];
    const finished = section?.state === 'finished';
    return {
      key: id,
      title,
      href: `/requests/${requestId}/sections/${id}`,
      state: finished ? 'done' : section?.state === 'done' ? 'inProgress' : section?.state === 'inProgress' ? 'inProgress' : 'notStarted',
      says: finished
        ? `Handed over by ${look.person(section?.finishedBy ?? '')}${section?.finishedOn ? `, ${sayDate(section.finishedOn)}` : ''}`
        : section && section.missing.length > 0
          ? `${section.missing.length} answers needed. ${intro}`
          : 'Everything needed is answered. Read it and hand it over.',
    };
  });
  const newer = view.phase === 'assessing' ? newerThan(edition.id) : undefined;
  const summary = 'assessment' in view ? view.assessment : null;
  return (
    <>
      {summary && (
        <Alert tone="good" title={`Summed up by ${look.person(summary.completedBy.person)} on ${sayDate(summary.on)}`}>
          <p>{textOf(look.text(summary.summary))}</p>
        </Alert>
      )}
      {newer && (
        <Alert title="There are newer questions">
          <p>
            Edition {newer.id} is in use since {sayDate(newer.inUseSince)}. This assessment stays with edition {edition.id} unless the
            liaisons move it. <Anchor href={`/requests/${requestId}/move`}>See what would change</Anchor>
          </p>
        </Alert>
      )}
      <Section
        title="Your sections"
        says={`Edition ${edition.id} of the questions, in use since ${sayDate(edition.inUseSince)}. Any order, several people at once.`}
      >
        <TaskList tasks={tasks} />
      </Section>
      <Section title="ICE’s sections" says="You see each as soon as ICE has handed it over.">
        {theirs.map((section) => {
          const state = data.sections[section.id];
          if (state?.state !== 'finished') return <p key={section.id}>{section.title}: not handed over yet.</p>;
          return (
            <Disclosure
              key={section.id}
              summary={`${section.title}, handed over${state.finishedOn ? ` ${sayDate(state.finishedOn)}` : ''}`}
            >
              <AnswerReview
                questions={askedIn(edition, section, answers)}
                answers={answers}
                missing={[]}
                {...(talked && { beside: (id: string) => <ThreadBeside requestId={requestId} questionId={id} today={today} /> })}
              />
            </Disclosure>
          );
        })}
      </Section>
      <NoLongerAsked edition={edition} answers={answers} />
      <p className="ax-section">
        <Anchor href={`/requests/${requestId}/correct`}>Answers corrected after they were handed over</Anchor>
      </p>
    </>
  );
}

const textOf = (found: ReturnType<ReturnType<typeof lookOf>['text']>) =>
  found === undefined ? '' : 'text' in found ? found.text : 'The text was erased.';
