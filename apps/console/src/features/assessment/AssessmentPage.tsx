import {
  type Answer,
  type Answers,
  currentEdition,
  type Edition,
  editionOf,
  type Section as InstrumentSection,
  questionsOf,
  standingOf,
} from '@ice-access/domain/assessment';
import { threadsOf } from '@ice-access/domain/request';
import { sayCommand } from '@ice-access/domain/wording';
import {
  AnswerHistory,
  AnswerReview,
  BothVersions,
  Contradictions,
  OfferedByRegister,
  QuestionForm,
  SectionNav,
  type Task,
  WhoIsHere,
} from '@ice-access/ui/assessment';
import { Anchor, Empty, Saved, Section, Seen, StatusTag, timeInWords } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { ActForm } from '../../act/ActForm.tsx';
import { trpc } from '../../api.ts';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { ThreadBeside } from '../../case/ThreadBeside.tsx';
import { useCase } from '../../case/useCase.ts';
import { useMe } from '../../frame/useMe.ts';
import { useAnswers } from './useAnswers.ts';
import { useSeveralHands } from './useSeveralHands.ts';

const taskStates = { notStarted: 'notStarted', inProgress: 'inProgress', done: 'inProgress', finished: 'done' } as const;

/** The needs assessment: the agency's answers to read, ICE's own to write. */
export function AssessmentPage({ requestId, sectionId }: { requestId: string; sectionId: string | undefined }) {
  const found = useCase(requestId);
  const answers = useAnswers(requestId);
  const base = `/requests/${requestId}/assessment`;
  // A request stays on the edition that it began with, until it is moved.
  const edition = editionOf(answers.data.editionId) ?? currentEdition;
  const current = edition.sections.find(({ id }) => id === sectionId) ?? edition.sections[0];
  const tasks = edition.sections.map((section): Task => {
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
    <CaseFrame
      requestId={requestId}
      tab="Assessment"
      {...(sectionId === current.id && { part: current.title })}
      saved={<Saved state={answers.state} />}
    >
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
            <Own requestId={requestId} edition={edition} section={current} answers={answers} />
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
const answersOf = (edition: Edition, answerOf: (id: string) => Answer | undefined): Answers =>
  Object.fromEntries(
    questionsOf(edition).flatMap(({ id }) => {
      const answer = answerOf(id);
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );

type Parts = { section: InstrumentSection; answers: ReturnType<typeof useAnswers> };

function Read({ requestId, section, answers: { data } }: Parts & { requestId: string }) {
  const { view, today } = useCase(requestId);
  const figures = useQuery(trpc.assessment.offered.queryOptions({ requestId })).data?.figures ?? [];
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
          beside={(id) => {
            const question = section.questions.find((one) => one.id === id);
            return (
              <>
                {question && (
                  <OfferedByRegister
                    question={question}
                    figure={figures.find(({ questionId }) => questionId === id)}
                    answer={written[id]}
                  />
                )}
                {talked && <ThreadBeside requestId={requestId} questionId={id} today={today} />}
              </>
            );
          }}
        />
      ) : (
        <Empty title="Nothing to read yet">What the agency writes is seen here when it hands the section over.</Empty>
      )}
    </Section>
  );
}

function Own({ requestId, edition, section, answers }: Parts & { requestId: string; edition: Edition }) {
  const found = useCase(requestId);
  const { data, answerOf, change, conflicts, refusals, settle, savedAt, isPending, arrived } = answers;
  const me = useMe();
  const hands = useSeveralHands({ requestId, sectionId: section.id, account: me.person.id });
  const nameOf = (person: string | null) => (person && (data.people[person] ?? hands.people[person])?.name) || 'Your colleague';
  const summary = data.sections[section.id];
  const all = answersOf(edition, answerOf);
  const asked = section.questions.filter((question) => standingOf(edition, question, all) !== 'notAsked');
  const number = edition.sections.indexOf(section) + 1;
  return (
    <Section title={section.title} says={section.intro}>
      <WhoIsHere here={hands.here} sectionId={section.id} />
      <Seen>The agency sees these answers when you hand the section over.</Seen>
      <Contradictions edition={edition} answers={all} today={found.today} sectionId={section.id} />
      <div className="ax-stack">
        {asked.map((question, index) => {
          const conflict = conflicts[question.id] ?? hands.conflicts[question.id];
          const arrivedAt = savedAt[question.id];
          return (
            <QuestionForm
              key={question.id}
              question={question}
              number={`${number}.${index + 1}`}
              answer={answerOf(question.id)}
              error={refusals[question.id]}
              onChange={(answer) => change(question.id, answer)}
              saved={
                arrivedAt !== undefined && !isPending(question.id) && <p className="ax-small ax-quiet">Saved {timeInWords(arrivedAt)}</p>
              }
            >
              {threadsOf(found.view).length > 0 && <ThreadBeside requestId={requestId} questionId={question.id} today={found.today} />}
              {conflict && (
                <BothVersions
                  question={question}
                  conflict={conflict}
                  who={conflict.by === me.person.id ? 'You, in another window,' : nameOf(conflict.by)}
                  mineOf={conflict.mineBy && nameOf(conflict.mineBy)}
                  takesFocus={question.id in conflicts}
                  onChoose={(choice, third) =>
                    void settle(question.id, choice, { conflict, ...(third !== undefined && { third }) }).finally(hands.again)
                  }
                />
              )}
              {(data.answers[question.id]?.version ?? 0) > 1 && (
                <AnswerHistory question={question} load={() => hands.historyOf(question.id)} />
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
