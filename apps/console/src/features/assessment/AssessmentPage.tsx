import {
  type Answer,
  type Answers,
  answerText,
  currentEdition,
  type Section as InstrumentSection,
  questionsOf,
  standingOf,
} from '@ice-access/domain/assessment';
import { threadsOf } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import { AnswerReview, QuestionForm, SectionNav, type Task } from '@ice-access/ui/assessment';
import { Alert, Anchor, Button, Empty, Saved, Section, Seen, StatusTag } from '@ice-access/ui/primitives';
import { ActForm } from '../../act/ActForm.tsx';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { ThreadBeside } from '../../case/ThreadBeside.tsx';
import { useCase } from '../../case/useCase.ts';
import { useAnswers } from './useAnswers.ts';

const taskStates = { notStarted: 'notStarted', inProgress: 'inProgress', done: 'inProgress', finished: 'done' } as const;

/** The needs assessment: the agency's answers to read, ICE's own to write. */
export function AssessmentPage({ requestId, sectionId }: { requestId: string; sectionId: string | undefined }) {
  const found = useCase(requestId);
  const answers = useAnswers(requestId);
  const base = `/requests/${requestId}/assessment`;
  const current = currentEdition.sections.find(({ id }) => id === sectionId) ?? currentEdition.sections[0];
  const tasks = currentEdition.sections.map((section): Task => {
    const summary = answers.data.sections[section.id];
    return {
      key: section.id,
      title: section.title,
      href: `${base}?section=${section.id}`,
      says: section.side === 'ice' ? 'ICE answers' : 'The agency answers',
      state: summary === undefined ? 'notStarted' : taskStates[summary.state],
    };
  });
  if (current === undefined) return null;
  const finished = tasks.filter(({ state }) => state === 'done').length;
  return (
    <CaseFrame requestId={requestId} tab="Assessment" saved={<Saved state={answers.state} />}>
      <div className="ax-bench">
        <SectionNav
          label="Sections of the assessment"
          summary={`${finished} of ${tasks.length} sections handed over`}
          tasks={tasks}
          current={current.id}
        />
        <div>
          {current.side === 'ice' &&
          found.view.phase === 'assessing' &&
          found.actions.some(({ type, shut }) => type === 'FinishSection' && shut === undefined) &&
          answers.data.sections[current.id]?.state !== 'finished' ? (
            <Own requestId={requestId} section={current} answers={answers} />
          ) : (
            <Read requestId={requestId} section={current} answers={answers} />
          )}
          <p>
            <Anchor href={`/requests/${requestId}/fit`}>See the fit that both sides see</Anchor>
          </p>
        </div>
      </div>
    </CaseFrame>
  );
}

/** Every answer that is known on this page, the unsent ones included. */
const answersOf = (answerOf: (id: string) => Answer | undefined): Answers =>
  Object.fromEntries(
    questionsOf(currentEdition).flatMap(({ id }) => {
      const answer = answerOf(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );

type Parts = { section: InstrumentSection; answers: ReturnType<typeof useAnswers> };

function Read({ requestId, section, answers: { data } }: Parts & { requestId: string }) {
  const { view, today } = useCase(requestId);
  const talked = threadsOf(view).length > 0;
  const summary = data.sections[section.id];
  const written = Object.fromEntries(Object.entries(data.answers).flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer]])));
  const any = section.questions.some(({ id }) => written[id] !== undefined);
  return (
    <Section title={section.title} says={section.side === 'ice' ? 'ICE’s own side' : 'The agency’s answers'}>
      <StatusTag glyph={summary?.state === 'finished' ? 'done' : 'now'} tone={summary?.state === 'finished' ? 'good' : 'ink'}>
        {summary?.state === 'finished' ? 'Handed over' : section.side === 'ice' ? 'Not handed over yet' : 'Still with the agency'}
      </StatusTag>
      {any ? (
        <AnswerReview
          questions={section.questions}
          answers={written}
          missing={[]}
          {...(talked && { beside: (id: string) => <ThreadBeside requestId={requestId} questionId={id} today={today} /> })}
        />
      ) : (
        <Empty title="Nothing to read yet">What the agency writes is seen here when it hands the section over.</Empty>
      )}
    </Section>
  );
}

function Own({ requestId, section, answers }: Parts & { requestId: string }) {
  const found = useCase(requestId);
  const { data, answerOf, change, conflicts, refusals, settle, arrived } = answers;
  const summary = data.sections[section.id];
  const all = answersOf(answerOf);
  const asked = section.questions.filter((question) => standingOf(currentEdition, question, all) !== 'notAsked');
  const number = currentEdition.sections.indexOf(section) + 1;
  return (
    <Section title={section.title} says={section.intro}>
      <Seen>The agency sees these answers when you hand the section over.</Seen>
      <div className="ax-stack">
        {asked.map((question, index) => {
          const conflict = conflicts[question.id];
          return (
            <QuestionForm
              key={question.id}
              question={question}
              number={`${number}.${index + 1}`}
              answer={answerOf(question.id)}
              error={refusals[question.id]}
              onChange={(answer) => change(question.id, answer)}
            >
              {threadsOf(found.view).length > 0 && <ThreadBeside requestId={requestId} questionId={question.id} today={found.today} />}
              {conflict && (
                <Alert tone="soon" title="Two people answered this question" takesFocus>
                  <p>Nothing is lost. Choose which answer to keep.</p>
                  <p>Yours: {answerText(question, conflict.mine ?? undefined)}</p>
                  <p>
                    {data.people[conflict.by ?? '']?.name ?? 'Your colleague'}: {answerText(question, conflict.theirs ?? undefined)}
                  </p>
                  <div className="ax-actions">
                    <Button kind="outline" onClick={() => settle(question.id, true)}>
                      Keep mine
                    </Button>
                    <Button kind="outline" onClick={() => settle(question.id, false)}>
                      Keep the other
                    </Button>
                  </div>
                </Alert>
              )}
            </QuestionForm>
          );
        })}
      </div>
      {summary !== undefined && summary.missing.length > 0 ? (
        <p className="ax-quiet">
          {summary.missing.length === 1 ? '1 answer is' : `${summary.missing.length} answers are`} missing before this section can be handed
          over.
        </p>
      ) : !arrived ? (
        <p className="ax-quiet">The section can be handed over as soon as everything has been saved.</p>
      ) : (
        <ActForm
          kind="request"
          id={requestId}
          version={found.version}
          type="FinishSection"
          about={section.id}
          words={sayCommand('request', 'FinishSection')}
          texts={{}}
          form={{ fields: [], payload: () => ({ sectionId: section.id, snapshotId: crypto.randomUUID(), digest: summary?.digest ?? '' }) }}
        />
      )}
    </Section>
  );
}
