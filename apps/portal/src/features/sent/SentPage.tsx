import { federalCalendar } from '@ice-access/domain/kernel';
import { sayDate, sayDue } from '@ice-access/domain/wording';
import { NextSteps, Receipt } from '@ice-access/ui/agreement';
import { Anchor, ButtonLink, Digest, Main, Section } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { useCase } from '../../case/useCase.ts';

/** What happened, what happens next and by when, with a reference to keep. */
export function SentPage({ requestId }: { requestId: string }) {
  const { reference, view, today, agency, turn } = useCase(requestId);
  const events = useQuery(trpc.request.timeline.queryOptions({ requestId })).data?.events ?? [];
  const sent = events.findLast(({ type }) => type === 'RequestSubmitted');
  const digest = sent && 'digest' in (sent.data as object) ? (sent.data as { digest: string }).digest : undefined;
  const due = 'dueOn' in view && view.phase === 'submitted' ? view.dueOn : turn.dueOn;
  return (
    <Main narrow>
      <Receipt
        title="ICE has your request"
        says={`${agency.displayName} asked for a partnership. ${due ? `By ${sayDue(due, today, federalCalendar)} someone there confirms it and names your two contacts.` : ''}`}
        facts={[
          { term: 'Reference', says: reference },
          ...('submittedOn' in view ? [{ term: 'Sent', says: sayDate(view.submittedOn) }] : []),
          ...(digest ? [{ term: 'Digest of what was sent', says: <Digest value={digest} /> }] : []),
        ]}
      />
      <Section title="What happens next">
        <NextSteps
          steps={[
            {
              title: 'ICE confirms the request',
              says: 'And names two contacts: one for investigations, one for detention. Or it returns the request with a list of what is missing.',
            },
            { title: 'Both sides answer', says: 'The remaining sections of the needs assessment. You can go on with yours at any time.' },
            { title: 'You meet', says: 'ICE meets you, at your place or by video.' },
            { title: 'Both sides decide', says: 'Program by program, each with its reason.' },
          ]}
        />
      </Section>
      <div className="ax-actions">
        <ButtonLink href="/home" size="big">
          Go to your turn
        </ButtonLink>
        <Anchor href={`/requests/${requestId}`}>See the request</Anchor>
      </div>
    </Main>
  );
}
