import { askedIn } from '@ice-access/domain/assessment';
import { sayCommand } from '@ice-access/domain/wording';
import { AnswerReview } from '@ice-access/ui/assessment';
import {
  Alert,
  Anchor,
  Button,
  Checkbox,
  Crumbs,
  ErrorSummary,
  Failed,
  type FieldProblem,
  Loading,
  Main,
  PageTitle,
  Section,
  Seen,
  Shut,
} from '@ice-access/ui/primitives';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { client } from '../../api.ts';
import { plainAnswers } from '../../case/answers.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { assessmentQuery } from '../../case/queries.ts';
import { useCase } from '../../case/useCase.ts';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';
import { meQuery } from '../../session.ts';

/** Everything on one page. What is sent is this page: its digest goes with it. */
export function ReviewPage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const me = useSuspenseQuery(meQuery).data;
  const router = useRouter();
  const look = lookOf(theCase);
  const { view, reference, agency, version } = theCase;
  const edition = editionFor(view);
  const assessment = useQuery({ ...assessmentQuery(requestId), refetchOnMount: 'always' });
  const [declared, setDeclared] = useState(false);
  const [attempt, setAttempt] = useState(0);
  // Kept for the whole visit: the same press sent twice files once.
  const [submissionId] = useState(newId);
  const send = useCommand<{ submissionId: string; digest: string }>(version, look, (sent) =>
    client.request.submitRequest.mutate({ requestId, ...sent }),
  );
  const trail = [
    { text: 'Your turn', href: '/home' },
    { text: `Request ${reference}`, href: `/requests/${requestId}/tasks` },
    { text: 'Review and send' },
  ];
  const head = <PageTitle title={`Review and send request ${reference}`} says="What you see here is what ICE gets. Read it once more." />;
  if (assessment.isError || edition === undefined)
    return (
      <Main narrow>
        {head}
        <Failed title="The answers did not load" again={() => void assessment.refetch()} />
      </Main>
    );
  if (assessment.data === undefined)
    return (
      <Main narrow>
        <Loading what="your answers" lines={8} />
      </Main>
    );
  const { data } = assessment;
  const answers = plainAnswers(data.answers);
  const sections = edition.sections.filter(({ side }) => side === 'agency');
  const missing = sections.filter(({ atFiling }) => atFiling).flatMap(({ id }) => data.sections[id]?.missing ?? []);
  const maySend = me?.roles.some((role) => role === 'agency.official') ?? false;
  const problems: FieldProblem[] = declared ? [] : [{ field: 'declared', says: 'Confirm the declaration at the foot of the page' }];
  const submit = async () => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    const done = await send.run({ submissionId, digest: data.draftDigest });
    if (done) router.history.push(`/requests/${requestId}/sent`);
  };
  return (
    <Main narrow>
      <Crumbs trail={trail} />
      {head}
      {send.refusal && (
        <Alert key={send.refusal.attempt} tone="late" takesFocus title="The request was not sent">
          <p>{send.refusal.says}</p>
        </Alert>
      )}
      {attempt > 0 && problems.length > 0 && <ErrorSummary key={attempt} title="One thing is missing" problems={problems} />}
      {missing.length > 0 && (
        <div className="ax-note ax-note--soon">
          <h2>
            {missing.length === 1
              ? '1 answer is missing before this can be sent'
              : `${missing.length} answers are missing before this can be sent`}
          </h2>
          <ul>
            {missing.map((id) => (
              <li key={id}>
                <Anchor
                  href={`/requests/${requestId}/sections/${edition.sections.find(({ questions }) => questions.some((one) => one.id === id))?.id}#${id}`}
                >
                  {look.question(id)}
                </Anchor>
              </li>
            ))}
          </ul>
        </div>
      )}
      {sections.map((section) => (
        <Section key={section.id} title={section.title}>
          {section.atFiling || askedIn(edition, section, answers).some(({ id }) => answers[id] !== undefined) ? (
            <AnswerReview
              questions={askedIn(edition, section, answers)}
              answers={answers}
              missing={section.atFiling ? (data.sections[section.id]?.missing ?? []) : []}
              changeHref={(id) => `/requests/${requestId}/sections/${section.id}#${id}`}
            />
          ) : (
            <p>
              Nothing answered yet. <Anchor href={`/requests/${requestId}/sections/${section.id}`}>Answer it now</Anchor>, or in the
              assessment.
            </p>
          )}
        </Section>
      ))}
      <Section title="Send to ICE">
        {missing.length > 0 ? (
          <Shut what={sayCommand('request', 'SubmitRequest').label}>
            Opens when the missing answers are in. <Anchor href={`/requests/${requestId}/tasks`}>Go to the tasks</Anchor>
          </Shut>
        ) : maySend ? (
          <div className="ax-sign ax-stack">
            <Checkbox
              id="declared"
              label={`I send this request for ${agency.displayName} as an authorized official. As far as I know the answers are right.`}
              checked={declared}
              onChange={setDeclared}
              error={attempt > 0 && !declared ? 'Confirm this to send the request.' : undefined}
            />
            <Seen>After sending: visible to the ICE ACCESS program office and your field office. Not public.</Seen>
            <p className="ax-quiet">{sayCommand('request', 'SubmitRequest').effect}</p>
            <div className="ax-actions">
              <Button size="big" busy={send.busy} onClick={() => void submit()}>
                {sayCommand('request', 'SubmitRequest').label}
              </Button>
              <Anchor href={`/requests/${requestId}/tasks`}>Back to the tasks</Anchor>
            </div>
          </div>
        ) : (
          <Shut what={sayCommand('request', 'SubmitRequest').label}>
            Sending needs the role authorized official. Ask an authorized official of your agency to open this page and send it.
          </Shut>
        )}
      </Section>
    </Main>
  );
}
