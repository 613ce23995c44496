import { dateInWords, Empty, Failed, Loading, numberInWords, Pager, StatusTag, Table } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { address, modelName, without } from './addresses.ts';
import type { Filters } from './filters.ts';
import { stateNames } from './tiles.ts';

const safeLink = (url: string | null) => (url?.startsWith('https://') ? url : undefined);

/** One page of the list. */
export function Rows({ filters }: { filters: Filters }) {
  const { after, ...rest } = filters;
  const { data, isError, refetch } = useQuery(
    trpc.public.listed.queryOptions({ ...rest, limit: 25, ...(after !== undefined && { cursor: after }) }),
  );
  if (isError) return <Failed title="The list did not load" again={() => void refetch()} />;
  if (data === undefined) return <Loading what="the list" lines={8} />;
  if (data.rows.length === 0)
    return (
      <Empty title={Object.keys(rest).length === 0 ? 'No list has been loaded yet' : 'No agreement matches these filters'}>
        {Object.keys(rest).length === 0
          ? 'The operator loads the published lists. Then they stand here with their source and date.'
          : 'Take away a filter to see more.'}
      </Empty>
    );
  return (
    <>
      <Table
        caption="Agreements from published lists"
        captionHidden
        columns={[
          { key: 'agency', head: 'Agency' },
          { key: 'model', head: 'Program' },
          { key: 'signed', head: 'Signed' },
          { key: 'standing', head: 'On the list' },
          { key: 'text', head: 'Text' },
        ]}
        rows={data.rows.map((row) => ({
          key: row.key,
          cells: [
            <>
              {row.agency}
              <small>
                {row.county ? `${row.county}, ` : ''}
                {stateNames[row.state] ?? row.state}
              </small>
            </>,
            modelName(row.model),
            row.signedOn === null ? 'Not said' : dateInWords(row.signedOn),
            <>
              <StatusTag glyph={row.standing === 'listed' ? 'done' : 'later'} tone={row.standing === 'listed' ? 'good' : 'ink'}>
                {row.standing === 'listed'
                  ? row.kind === 'pending'
                    ? 'Listed as pending'
                    : 'Listed'
                  : row.standing === 'noLongerListed'
                    ? 'No longer listed'
                    : 'On an earlier list'}
              </StatusTag>
              <small>last on the list of {dateInWords(row.lastListedOn)}</small>
            </>,
            safeLink(row.agreementUrl) ? (
              <a key="text" href={safeLink(row.agreementUrl)} rel="noreferrer">
                Published text
                <span className="ax-hide"> of {row.agency}</span>
              </a>
            ) : (
              'Not published'
            ),
          ],
        }))}
      />
      <Pager
        summary={`${numberInWords(data.total)} in all`}
        previous={after ? address(without(filters, 'after')) : undefined}
        next={data.nextCursor ? address({ ...filters, after: data.nextCursor }) : undefined}
      />
    </>
  );
}
