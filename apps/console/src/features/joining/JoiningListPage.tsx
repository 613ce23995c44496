import { Anchor, dateInWords, Empty, Main, numberInWords, Pager, PageTitle, StatusTag, Table } from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { trpc } from '../../api.ts';
import { type JoiningSearch, joiningHref, joiningPhases } from './search.ts';

const viewNames: Readonly<Record<JoiningSearch['phase'], string>> = { asked: 'To verify', verified: 'Verified', refused: 'Not verified' };

/** Agencies that ask to take part: whoever waits for the program office first. */
export function JoiningListPage({ search }: { search: JoiningSearch }) {
  const { data } = useSuspenseQuery(trpc.joining.list.queryOptions({ ...search, limit: 25 }));
  return (
    <Main>
      <PageTitle
        title={`Agencies that join: ${viewNames[search.phase]}`}
        head="Agencies that join"
        says="An agency sends a request only after it was verified: letter read, called back at a number from an official source, look-alikes compared."
      />
      <nav aria-label="Views">
        <ul className="ax-views">
          {joiningPhases.map((phase) => (
            <li key={phase}>
              <Anchor href={joiningHref({ phase })} aria-current={phase === search.phase ? 'page' : undefined}>
                {viewNames[phase]}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      {data.rows.length === 0 ? (
        <Empty title="Nothing here">{search.phase === 'asked' ? 'No agency waits to be verified.' : 'No agency stands here yet.'}</Empty>
      ) : (
        <>
          <Table
            caption={`Agencies that join, ${viewNames[search.phase].toLowerCase()}`}
            captionHidden
            columns={[
              { key: 'name', head: 'Agency' },
              { key: 'ori', head: 'ORI' },
              { key: 'asked', head: 'Asked on' },
              { key: 'askings', head: 'Askings', numeric: true },
              { key: 'register', head: 'Register' },
            ]}
            rows={data.rows.map(({ organisationId, name, ori, state, county, askedOn, askings, inRegister }) => ({
              key: organisationId,
              cells: [
                <>
                  <Anchor href={`/joining/${organisationId}`}>{name}</Anchor>
                  <small>{[state, county].filter(Boolean).join(', ')}</small>
                </>,
                ori ?? 'None',
                askedOn === null ? 'Not known' : dateInWords(askedOn),
                numberInWords(askings),
                inRegister ? (
                  'In the register'
                ) : (
                  <StatusTag key="missing" glyph="late" tone="soon">
                    Not in the register
                  </StatusTag>
                ),
              ],
            }))}
          />
          <Pager
            summary={data.rows.length === 1 ? '1 agency on this page' : `${data.rows.length} agencies on this page`}
            previous={search.cursor === undefined ? undefined : joiningHref({ phase: search.phase })}
            next={data.nextCursor === null ? undefined : joiningHref({ phase: search.phase, cursor: data.nextCursor })}
          />
        </>
      )}
    </Main>
  );
}
