import { Empty, Main, numberInWords, PageTitle, Table } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';

/** Open cases per person, with what is late. */
export function LoadPage() {
  const { data: load } = useSuspenseQuery(trpc.queue.load.queryOptions());
  return (
    <Main>
      <PageTitle
        title="Load of the people"
        head="Load"
        says="Open cases per liaison. Each case has two liaisons, so it is counted for both."
      />
      {load.length === 0 ? (
        <Empty title="No case has a liaison yet">The program office names two liaisons when it acknowledges a request.</Empty>
      ) : (
        <Table
          caption="Open cases per liaison"
          captionHidden
          columns={[
            { key: 'name', head: 'Person' },
            { key: 'open', head: 'Open cases', numeric: true },
            { key: 'late', head: 'Late', numeric: true },
            { key: 'oldest', head: 'Oldest, in days', numeric: true },
          ]}
          rows={load.map(({ person, name, open, late, oldestDays }) => ({
            key: person,
            cells: [name, numberInWords(open), numberInWords(late), numberInWords(oldestDays)],
          }))}
        />
      )}
    </Main>
  );
}
