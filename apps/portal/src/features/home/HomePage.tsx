import { federalCalendar } from '@ice-access/domain/kernel';
import { sayDate, sayHowFar, sayPhase, saySubject } from '@ice-access/domain/wording';
import { Anchor, ButtonLink, Empty, Failed, type Line, Lines, Loading, Main, PageTitle, Section } from '@ice-access/ui/primitives';
import { Due, YourTurn } from '@ice-access/ui/request';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { AgreementTable } from '../../agreement/AgreementTable.tsx';
import { type Outputs, trpc } from '../../api.ts';
import { RequestTable } from '../../case/RequestTable.tsx';
import { meQuery } from '../../session.ts';
import { whatToDo } from './whatToDo.ts';

type Home = Outputs['home']['get'];

const addressOf = ({ kind, id }: Home['yourTurn'][number]) =>
  kind === 'questions' ? `/requests/${id}/questions` : `/${kind === 'request' ? 'requests' : 'agreements'}/${id}`;

function dateLines(home: Home): readonly Line[] {
  return home.datesAhead.map(({ id, on, kind, reference, what }) => ({
    key: `${id} ${on}`,
    head: (
      <>
        {sayDate(on)} <small>{sayHowFar(on, home.today, federalCalendar)}</small>
      </>
    ),
    says: (
      <Anchor href={`/${kind === 'request' ? 'requests' : 'agreements'}/${id}`}>
        {reference}: {whatToDo(kind, what).says}
      </Anchor>
    ),
  }));
}

function YourTurnList({ home }: { home: Home }) {
  if (home.yourTurn.length === 0)
    return (
      <Empty title="It is nobody’s turn at your agency" action={<ButtonLink href="/requests/new">Start a new request</ButtonLink>}>
        {home.requests.length + home.agreements.length === 0
          ? 'You have no request yet. A first one takes three short tasks; “advise us” is a full answer.'
          : 'You get a letter when it is your turn. Below is where everything stands.'}
      </Empty>
    );
  return (
    <YourTurn
      items={home.yourTurn.map((item) => {
        const { says, does } = whatToDo(item.kind, item.what);
        return {
          key: `${item.kind} ${item.id}`,
          head: says,
          says: `${item.kind === 'agreement' ? 'Agreement' : 'Request'} ${item.reference}`,
          due:
            item.dueOn === null ? (
              <span className="ax-quiet">No date</span>
            ) : (
              <Due on={item.dueOn} today={home.today} calendar={federalCalendar} />
            ),
          late: item.late,
          href: addressOf(item),
          does,
        };
      })}
    />
  );
}

/** Your turn first, then what is open, then the dates ahead. */
export function HomePage() {
  const me = useSuspenseQuery(meQuery).data;
  const { data: home, isError, refetch } = useQuery({ ...trpc.home.get.queryOptions(), refetchOnMount: 'always' });
  if (isError)
    return (
      <Main>
        <PageTitle title="Your turn" />
        <Failed title="Your list did not load" again={() => void refetch()} />
      </Main>
    );
  if (home === undefined)
    return (
      <Main>
        <PageTitle title="Your turn" />
        <Loading what="what waits for you" lines={6} />
      </Main>
    );
  const count = home.yourTurn.length;
  const dates = dateLines(home);
  return (
    <Main>
      <PageTitle
        title="Your turn"
        head={count === 0 ? 'Your turn: nothing now' : `Your turn: ${count === 1 ? '1 thing' : `${count} things`}`}
        says={`${me?.agency ? `${me.agency.displayName}, ${me.agency.state}. ` : ''}${sayDate(home.today)}.`}
      />
      <YourTurnList home={home} />
      <Section title="Requests">
        {home.requests.length === 0 ? (
          <p className="ax-quiet">No request is open.</p>
        ) : (
          <RequestTable caption="Requests of your agency" rows={home.requests} today={home.today} />
        )}
        <p className="ax-section-close">
          <Anchor href="/requests/new">Start a new request</Anchor>
        </p>
      </Section>
      <Section title="Agreements">
        {home.agreements.length === 0 ? (
          <p className="ax-quiet">Your agency has no agreement made here yet.</p>
        ) : (
          <AgreementTable
            caption="Agreements of your agency"
            rows={home.agreements.map((row) => ({
              ...row,
              program: saySubject(row.subject),
              more: sayPhase('agreement', row.phase).means,
            }))}
          />
        )}
      </Section>
      {dates.length > 0 && (
        <Section title="Dates ahead">
          <Lines lines={dates} />
        </Section>
      )}
    </Main>
  );
}
