import { editionOf, newerThan } from '@ice-access/domain/assessment';
import { sayCommand, sayDate, sayRejection } from '@ice-access/domain/wording';
import { MovePreview } from '@ice-access/ui/assessment';
import { Alert, Empty, Section } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ActForm } from '../../act/ActForm.tsx';
import { trpc } from '../../api.ts';
import { CaseFrame } from '../../case/CaseFrame.tsx';
import { lookOf } from '../../case/look.ts';
import { useCase } from '../../case/useCase.ts';

/** What is new, different, dropped and kept in the newer questions, and then the move. */
export function MovePage({ requestId }: { requestId: string }) {
  const found = useCase(requestId);
  const { data } = useSuspenseQuery(trpc.assessment.get.queryOptions({ requestId }));
  const { view } = found;
  const [from, to] = [editionOf(view.edition), newerThan(view.edition)];
  const words = sayCommand('request', 'MoveEdition');
  const action = found.actions.find(({ type }) => type === 'MoveEdition');
  const shut = action === undefined ? 'Your office does not have this action.' : action.shut && sayRejection(action.shut, lookOf(found));
  const answers = Object.fromEntries(Object.entries(data.answers).flatMap(([id, { answer }]) => (answer === null ? [] : [[id, answer]])));
  return (
    <CaseFrame requestId={requestId} tab="Assessment" part="Newer questions">
      {from === undefined || to === undefined ? (
        <Empty title="This request has the newest questions" />
      ) : (
        <>
          <p>
            Edition {to.id} of the questions is in use since {sayDate(to.inUseSince)}. This request has edition {from.id}.
          </p>
          <MovePreview from={from} to={to} answers={answers} />
          <Section title={words.label}>
            {shut ? (
              <Alert tone="soon">
                <p>{shut}</p>
              </Alert>
            ) : (
              <ActForm
                kind="request"
                id={requestId}
                version={found.version}
                type="MoveEdition"
                words={words}
                texts={{}}
                form={{ fields: [], payload: () => ({ edition: to.id }) }}
              />
            )}
          </Section>
        </>
      )}
    </CaseFrame>
  );
}
