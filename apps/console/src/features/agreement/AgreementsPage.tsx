import { agreementPhases } from '@ice-access/domain/agreement';
import { sayPhase, saySubject, sayTurn } from '@ice-access/domain/wording';
import { Anchor, Empty, Main, Pager, PageTitle, SelectField, Table } from '@ice-access/ui/primitives';
import { Due } from '@ice-access/ui/request';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { trpc } from '../../api.ts';
import { calendar } from '../../frame/calendar.ts';
import { agreementFilters, type AgreementSearch as Search } from './search.ts';

const href = (search: Search) =>
  `/agreements?${new URLSearchParams(Object.entries(search).filter((pair): pair is [string, string] => pair[1] !== undefined))}`;

/** All agreements, with how each stands and whose turn it is. */
export function AgreementsPage({ search }: { search: Search }) {
  const router = useRouter();
  const { data } = useSuspenseQuery(trpc.agreement.list.queryOptions(agreementFilters(search)));
  const today = new Date().toISOString().slice(0, 10);
  return (
    <Main>
      <PageTitle
        title="Agreements"
        says="One agreement for each program. Legal standing and operation are two things: an agreement in force may still be preparing."
      />
      <section className="ax-filters" aria-label="Filters">
        <SelectField
          id="phase"
          label="How it stands"
          none="All"
          choices={agreementPhases
            .filter((phase) => phase !== 'unopened')
            .map((phase) => ({ value: phase, label: sayPhase('agreement', phase).name }))}
          value={search.phase === undefined || search.phase === 'unopened' ? '' : search.phase}
          onChange={(phase) => router.history.push(href({ phase: phase || undefined, cursor: undefined }))}
        />
      </section>
      {data.rows.length === 0 ? (
        <Empty title="No agreement here">When headquarters approves a request, one agreement is drafted for each selected program.</Empty>
      ) : (
        <>
          <Table
            caption="Agreements"
            captionHidden
            columns={[
              { key: 'agency', head: 'Agency' },
              { key: 'reference', head: 'Reference' },
              { key: 'program', head: 'Program' },
              { key: 'stands', head: 'How it stands' },
              { key: 'with', head: 'With' },
              { key: 'due', head: 'Due' },
            ]}
            rows={data.rows.map((row) => ({
              key: row.agreementId,
              cells: [
                row.agencyName,
                <Anchor key="reference" href={`/agreements/${row.agreementId}`}>
                  {row.reference}
                </Anchor>,
                saySubject(row.subject),
                sayPhase('agreement', row.phase).name,
                sayTurn(row.waitingOn),
                row.dueOn === null ? 'No date' : <Due on={row.dueOn} today={today} calendar={calendar} />,
              ],
            }))}
          />
          <Pager
            summary={`${data.rows.length} agreements on this page`}
            previous={search.cursor === undefined ? undefined : href({ phase: search.phase, cursor: undefined })}
            next={data.nextCursor === null ? undefined : href({ phase: search.phase, cursor: data.nextCursor })}
          />
        </>
      )}
    </Main>
  );
}
