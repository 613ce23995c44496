import { askedIn } from '@ice-access/domain/assessment';
import { sayCommand, sayRejection, sayText } from '@ice-access/domain/wording';
import { CorrectedAnswers, CorrectionForm } from '@ice-access/ui/assessment';
import { Alert, Crumbs, Failed, Loading, Main, PageTitle, Section } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { client, trpc } from '../../api.ts';
import { plainAnswers } from '../../case/answers.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { assessmentQuery } from '../../case/queries.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';

type Correction = Parameters<typeof client.request.correctAnswers.mutate>[0]['data'];

/** Corrects an answer that was handed over, and shows every correction of both sides with the old answer beside it. */
export function CorrectPage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const look = lookOf(theCase);
  const page = useQuery(assessmentQuery(requestId));
  const made = useQuery(trpc.assessment.corrections.queryOptions({ requestId }));
  const { run, busy, refusal } = useCommand<Correction>(theCase.version, look, (sent) =>
    client.request.correctAnswers.mutate({ requestId, ...sent }),
  );
  const { view, reference } = theCase;
  const edition = editionFor(view);
  const { label, effect } = sayCommand('request', 'CorrectAnswers');
  const href = `/requests/${requestId}/assessment`;
  const action = theCase.actions.find(({ type }) => type === 'CorrectAnswers');
  const shut = action === undefined ? 'Your role does not have this action.' : action.shut && sayRejection(action.shut, look);
  const answers = page.data && plainAnswers(page.data.answers);
  const finished = 'sections' in view ? view.sections : {};
  const questions =
    edition === undefined || answers === undefined
      ? []
      : edition.sections
          .filter(({ id, side }) => side === 'agency' && finished[id]?.finished != null)
          .flatMap((section) => askedIn(edition, section, answers));
  const send = async (corrected: Correction['answers'], reason: string) => {
    const sectionId = questions.find(({ id }) => id in corrected)?.section ?? '';
    await run({ sectionId, snapshotId: newId(), answers: corrected, reason });
  };
  return (
    <Main>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: `Request ${reference}`, href }, { text: 'Corrections' }]} />
      <PageTitle title={`Corrections, request ${reference}`} head="Corrections" says={effect} />
      {page.isError || made.isError ? (
        <Failed title="The answers did not load" again={() => void Promise.all([page.refetch(), made.refetch()])} />
      ) : answers === undefined || made.data === undefined || edition === undefined ? (
        <Loading what="the answers" lines={8} />
      ) : (
        <>
          <Section title="Corrected so far">
            <CorrectedAnswers
              edition={edition}
              corrections={made.data.corrections.map(({ by, on, reason, answers: both }) => ({
                on,
                who: look.person(by.person),
                why: sayText(reason, look),
                answers: both,
              }))}
            />
          </Section>
          <Section title={label}>
            {shut ? (
              <Alert tone="soon">
                <p>{shut}</p>
              </Alert>
            ) : (
              <CorrectionForm
                key={made.data.corrections.length}
                questions={questions}
                answers={answers}
                busy={busy}
                refusal={refusal}
                onSend={(corrected, reason) => void send(corrected, reason)}
              />
            )}
          </Section>
        </>
      )}
    </Main>
  );
}
