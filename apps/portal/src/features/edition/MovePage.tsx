import { newerThan } from '@ice-access/domain/assessment';
import { sayCommand, sayDate, sayRejection } from '@ice-access/domain/wording';
import { MovePreview } from '@ice-access/ui/assessment';
import { Alert, Anchor, Button, Crumbs, Empty, Failed, Loading, Main, PageTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { client } from '../../api.ts';
import { plainAnswers } from '../../case/answers.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { assessmentQuery } from '../../case/queries.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';

/** What is new, different, dropped and kept in the newer questions, and then the move. */
export function MovePage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const router = useRouter();
  const look = lookOf(theCase);
  const { data, isError, refetch } = useQuery(assessmentQuery(requestId));
  const { run, busy, refusal } = useCommand<{ edition: string }>(theCase.version, look, (sent) =>
    client.request.moveEdition.mutate({ requestId, ...sent }),
  );
  const { view, reference } = theCase;
  const [from, to] = [editionFor(view), newerThan(view.edition)];
  const { label, effect } = sayCommand('request', 'MoveEdition');
  const back = view.phase === 'draft' || view.phase === 'returned' ? `/requests/${requestId}/tasks` : `/requests/${requestId}/assessment`;
  const action = theCase.actions.find(({ type }) => type === 'MoveEdition');
  const shut = action === undefined ? 'Your role does not have this action.' : action.shut && sayRejection(action.shut, look);
  const says =
    to && `Edition ${to.id} of the questions is in use since ${sayDate(to.inUseSince)}. This request has edition ${view.edition}.`;
  return (
    <Main>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: `Request ${reference}`, href: back }, { text: label }]} />
      <PageTitle title={`${label}, request ${reference}`} head={label} says={says} />
      {refusal && (
        <Alert key={refusal.attempt} tone="late" takesFocus title="This did not go through">
          <p>{refusal.says}</p>
        </Alert>
      )}
      {from === undefined || to === undefined ? (
        <Empty title="This request has the newest questions" />
      ) : isError ? (
        <Failed title="The answers did not load" again={() => void refetch()} />
      ) : data === undefined ? (
        <Loading what="the answers" lines={8} />
      ) : (
        <>
          <MovePreview from={from} to={to} answers={plainAnswers(data.answers)} />
          <p className="ax-section">{effect}</p>
          {shut ? (
            <Alert tone="soon">
              <p>{shut}</p>
            </Alert>
          ) : (
            <div className="ax-actions">
              <Button size="big" busy={busy} onClick={() => void run({ edition: to.id }).then((done) => done && router.history.push(back))}>
                {label}
              </Button>
              <Anchor href={back}>Stay with the questions as they are</Anchor>
            </div>
          )}
        </>
      )}
    </Main>
  );
}
