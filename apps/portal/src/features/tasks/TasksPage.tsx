import { newerThan, summaryOf } from '@ice-access/domain/assessment';
import { sayDate } from '@ice-access/domain/wording';
import { Contradictions, NoLongerAsked, type Task, TaskList } from '@ice-access/ui/assessment';
import {
  Alert,
  Anchor,
  ButtonLink,
  Crumbs,
  Failed,
  instantInWords,
  Loading,
  Main,
  numberInWords,
  PageTitle,
  Saved,
  Section,
  Seen,
  StatusTag,
} from '@ice-access/ui/primitives';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { plainAnswers } from '../../case/answers.ts';
import { editionFor, lookOf } from '../../case/look.ts';
import { placeOf } from '../../case/place.ts';
import { Standing } from '../../case/Standing.tsx';
import { useCase } from '../../case/useCase.ts';
import { useDraft } from '../../drafts/useDraft.ts';
import { meQuery } from '../../session.ts';

/** The tasks of a request: any order, several people, who wrote last. */
export function TasksPage({ requestId }: { requestId: string }) {
  const theCase = useCase(requestId);
  const me = useSuspenseQuery(meQuery).data;
  const { view, agency, reference } = theCase;
  const { assessment, view: typed } = useDraft(requestId, me?.person.id ?? '');
  const documents = useQuery(trpc.document.list.queryOptions({ requestId })).data;
  const edition = editionFor(view);
  const look = lookOf(theCase);
  if (assessment.isError)
    return (
      <Main>
        <PageTitle title={`Request ${reference}`} />
        <Failed title="The tasks did not load" again={() => void assessment.refetch()} />
      </Main>
    );
  if (assessment.data === undefined || edition === undefined)
    return (
      <Main>
        <Loading what="the tasks" lines={8} />
      </Main>
    );
  const { answers: held, people } = assessment.data;
  const answers = plainAnswers(held);
  const summary = summaryOf(edition, answers);
  const newer = newerThan(edition.id);
  const lastOf = (ids: readonly string[]) =>
    ids.flatMap((id) => (held[id]?.at ? [held[id]] : [])).toSorted((a, b) => String(b.at).localeCompare(String(a.at)))[0];
  const sections = edition.sections.filter(({ side }) => side === 'agency');
  const tasks: Task[] = sections.map((section) => {
    const { state, answered, asked } = summary.sections.find(({ id }) => id === section.id) ?? {
      state: 'notStarted',
      answered: 0,
      asked: 0,
    };
    const last = lastOf(section.questions.map(({ id }) => id));
    const by = last?.by ? (people[last.by]?.name ?? 'A colleague') : null;
    return {
      key: section.id,
      title: section.title,
      href: `/requests/${requestId}/sections/${section.id}`,
      state,
      says: [
        section.atFiling ? 'Needed before sending.' : 'Can wait for the assessment.',
        last?.at
          ? `${by}, ${instantInWords(last.at)}. ${answered} of ${asked} answered.`
          : asked === 1
            ? '1 question so far.'
            : `${asked} questions.`,
      ].join(' '),
    };
  });
  tasks.push({
    key: 'documents',
    title: 'Documents',
    href: `/requests/${requestId}/documents`,
    state: documents && documents.length > 0 ? 'done' : 'notStarted',
    says:
      documents === undefined
        ? 'Letters, reports, maps'
        : documents.length === 1
          ? '1 file added'
          : `${documents.length} files added. Letters, reports, maps: only if you have them.`,
  });
  const needed = sections.filter(({ atFiling }) => atFiling);
  const neededDone = needed.filter(({ id }) => summary.sections.find((one) => one.id === id)?.state === 'done').length;
  const next = needed.find(({ id }) => summary.sections.find((one) => one.id === id)?.state !== 'done');
  const maySend = me?.roles.some((role) => role === 'agency.official');
  const returned = view.phase === 'returned';
  return (
    <Main>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: 'Requests', href: '/requests' }, { text: `Request ${reference}` }]} />
      <PageTitle
        title={`${returned ? 'Complete' : 'New'} request ${reference}`}
        says={
          returned ? 'ICE returned it. Complete what is missing and send it again.' : 'Not sent. Only people of your agency can see it.'
        }
        aside={<Saved state={typed.state} />}
      />
      <Standing theCase={theCase} look={look} />
      {newer && (
        <Alert title="There are newer questions">
          <p>
            Edition {newer.id} is in use since {sayDate(newer.inUseSince)}. Your request stays with edition {edition.id} until you move it.{' '}
            <Anchor href={`/requests/${requestId}/move`}>See what would change</Anchor>
          </p>
        </Alert>
      )}
      <Contradictions edition={edition} answers={answers} today={theCase.today} />
      <Section title="Who asks" className="ax-section-first">
        <ul className="ax-parties ax-plain">
          <li>
            <p>Asks</p>
            <h3>{agency.displayName}</h3>
            <p>
              {placeOf(agency)}. ORI {agency.ori}
            </p>
            <p>
              {agency.officers === null ? 'Officers not known' : `${numberInWords(agency.officers)} officers`} (FBI register
              {agency.year ? `, ${agency.year}` : ''})
            </p>
            <StatusTag glyph="done" tone="good">
              Confirmed
            </StatusTag>
          </li>
          <li>
            <p>May sign</p>
            <h3>Said in task 1</h3>
            <p>Often it is not the office that asks. Ask your counsel.</p>
            <Anchor href={`/requests/${requestId}/sections/agencyAndSignatory`}>Agency and who may sign</Anchor>
          </li>
        </ul>
      </Section>
      <Section
        title={`${tasks.filter(({ state }) => state === 'done').length} of ${tasks.length} tasks done`}
        says="Any order. Several people can work at once."
      >
        <TaskList tasks={tasks} />
      </Section>
      <NoLongerAsked edition={edition} answers={answers} />
      <Section title="Review and send">
        <Seen>After sending: visible to the ICE ACCESS program office and your field office. Not public.</Seen>
        <div className="ax-note ax-section-close">
          <h3>
            {neededDone} of {needed.length} needed tasks done
          </h3>
          <p>
            {neededDone === needed.length
              ? 'Everything that must come with the request is there.'
              : 'You can look at everything on one page now. Sending opens when the needed tasks are done.'}
            {!maySend && ' An authorized official of your agency sends it.'}
          </p>
        </div>
        <div className="ax-actions">
          {next ? (
            <ButtonLink href={`/requests/${requestId}/sections/${next.id}`} size="big">
              Go on with “{next.title}”
            </ButtonLink>
          ) : (
            <ButtonLink href={`/requests/${requestId}/review`} size="big">
              Review the request
            </ButtonLink>
          )}
          {next && <Anchor href={`/requests/${requestId}/review`}>Review the request</Anchor>}
          {view.phase === 'draft' && <Anchor href={`/requests/${requestId}/discard`}>Discard the draft</Anchor>}
        </div>
      </Section>
    </Main>
  );
}
