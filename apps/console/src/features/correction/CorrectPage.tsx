import { askedIn, editionOf } from '@ice-access/domain/assessment';
import { sayCommand, sayRejection, sayText } from '@ice-access/domain/wording';
import { CorrectedAnswers, CorrectionForm } from '@ice-access/ui/assessment';
import { Alert, Empty, Section } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { refusalOf } from '../../act/sayRefusal.ts';
import { useAct } from '../../act/useAct.ts';
import { trpc } from '../../api.ts';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';

/** Corrects an answer that ICE handed over, and shows every correction of both sides with the old answer beside it. */
export function CorrectPage({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { data } = useSuspenseQuery(trpc.assessment.get.queryOptions({ requestId }));
  const made = useSuspenseQuery(trpc.assessment.corrections.queryOptions({ requestId })).data.corrections;
  const act = useAct({ kind: 'request', id: requestId, version: found.version });
  const look = lookOf(found);
  const { view } = found;
  const edition = editionOf(view.edition);
  const { label, effect } = sayCommand('request', 'CorrectAnswers');
  const action = found.actions.find(({ type }) => type === 'CorrectAnswers');
  const shut = action === undefined ? 'Your office does not have this action.' : action.shut && sayRejection(action.shut, look);
  const answers = Object.fromEntries(Object.entries(data.answers).flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer]])));
  if (edition === undefined)
    return (
      <CaseFrame requestId={requestId} tab="Assessment" part="Corrections">
        <Empty title="There is no assessment yet" />
      </CaseFrame>
    );
  const finished = 'sections' in view ? view.sections : {};
  const questions = edition.sections
    .filter(({ id, side }) => side === 'ice' && finished[id]?.finished != null)
    .flatMap((section) => askedIn(edition, section, answers));
  const refusal = act.isError ? refusalOf(act.error, act.submittedAt) : undefined;
  return (
    <CaseFrame requestId={requestId} tab="Assessment" part="Corrections">
      <Section title="Corrected so far" says="The agency sees this same list.">
        <CorrectedAnswers
          edition={edition}
          corrections={made.map(({ by, on, reason, answers: both }) => ({
            on,
            who: look.person(by.person),
            why: sayText(reason, look),
            answers: both,
          }))}
        />
      </Section>
      <Section title={label} says={effect}>
        {shut ? (
          <Alert tone="soon">
            <p>{shut}</p>
          </Alert>
        ) : (
          <CorrectionForm
            key={made.length}
            questions={questions}
            answers={answers}
            busy={act.isPending}
            refusal={refusal}
            onSend={(corrected, reason) => {
              const sectionId = questions.find(({ id }) => id in corrected)?.section ?? '';
              act.mutate({ type: 'CorrectAnswers', data: { sectionId, snapshotId: crypto.randomUUID(), answers: corrected, reason } });
            }}
          />
        )}
      </Section>
    </CaseFrame>
  );
}
