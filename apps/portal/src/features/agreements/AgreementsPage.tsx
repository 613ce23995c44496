import { saySubject, sayTurn } from '@ice-access/domain/wording';
import { Anchor, Empty, Failed, Loading, Main, Pager, PageTitle } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { AgreementTable } from '../../agreement/AgreementTable.tsx';
import { trpc } from '../../api.ts';

/** Every agreement of the agency. */
export function AgreementsPage({ cursor }: { cursor: string | undefined }) {
  const { data, isError, refetch } = useQuery(trpc.agreement.list.queryOptions({ limit: 25, ...(cursor !== undefined && { cursor }) }));
  return (
    <Main>
      <PageTitle title="Agreements" says="Every agreement of your agency that was made here, one for each program." />
      {isError ? (
        <Failed title="The agreements did not load" again={() => void refetch()} />
      ) : data === undefined ? (
        <Loading what="your agreements" lines={6} />
      ) : data.rows.length === 0 ? (
        <Empty title="Your agency has no agreement made here">
          After a request is approved, an agreement is drafted for each selected program.
        </Empty>
      ) : (
        <>
          <AgreementTable
            caption="Agreements of your agency"
            rows={data.rows.map((row) => ({
              ...row,
              program: saySubject(row.subject),
              more: sayTurn(row.waitingOn ?? 'nobody', 'agency'),
            }))}
          />
          <Pager
            summary={`${data.total.capped ? 'More than ' : ''}${data.total.count} in all`}
            next={data.nextCursor ? `/agreements?after=${encodeURIComponent(data.nextCursor)}` : undefined}
          />
          {cursor !== undefined && <Anchor href="/agreements">Back to the first rows</Anchor>}
        </>
      )}
    </Main>
  );
}
