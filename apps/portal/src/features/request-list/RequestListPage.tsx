import { Anchor, ButtonLink, Empty, Failed, Loading, Main, Pager, PageTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { RequestTable } from '../../case/RequestTable.tsx';

/** Every request of the agency, ended ones too. */
export function RequestListPage({ cursor }: { cursor: string | undefined }) {
  const { data, isError, refetch } = useQuery(trpc.request.list.queryOptions({ limit: 25, ...(cursor !== undefined && { cursor }) }));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Main>
      <PageTitle
        title="Requests"
        says="Every request of your agency, open or ended."
        aside={<ButtonLink href="/requests/new">Start a new request</ButtonLink>}
      />
      {isError ? (
        <Failed title="The requests did not load" again={() => void refetch()} />
      ) : data === undefined ? (
        <Loading what="your requests" lines={6} />
      ) : data.rows.length === 0 ? (
        <Empty title="Your agency has no request yet" action={<ButtonLink href="/requests/new">Start a request</ButtonLink>}>
          A first one takes three short tasks. “Advise us” is a full answer.
        </Empty>
      ) : (
        <>
          <RequestTable caption="Requests of your agency" rows={data.rows} today={today} />
          <Pager
            summary={`${data.total.capped ? 'More than ' : ''}${data.total.count} in all`}
            next={data.nextCursor ? `/requests?after=${encodeURIComponent(data.nextCursor)}` : undefined}
          />
          {cursor !== undefined && <Anchor href="/requests">Back to the first rows</Anchor>}
        </>
      )}
    </Main>
  );
}
