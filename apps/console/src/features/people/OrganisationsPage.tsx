import { iceOrganisation } from '@ice-access/domain/parties';
import { sayPhase } from '@ice-access/domain/wording';
import {
  Anchor,
  Button,
  dateInWords,
  Empty,
  Main,
  numberInWords,
  Pager,
  PageTitle,
  StatusTag,
  Table,
  TextField,
} from '@ice-access/ui/primitives';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { trpc } from '../../api.ts';
import type { OrganisationsSearch } from './search.ts';

const href = ({ q, cursor }: OrganisationsSearch) =>
  `/people?${new URLSearchParams({ ...(q === undefined ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) })}`;

/** The agencies that take part or asked to, for the program office: how many people, and whether anybody keeps them. */
export function OrganisationsPage({ search }: { search: OrganisationsSearch }) {
  const router = useRouter();
  const [q, setQ] = useState(search.q ?? '');
  const { data } = useSuspenseQuery(trpc.organisation.list.queryOptions(search));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    router.history.push(href({ q: q.trim() === '' ? undefined : q.trim() }));
  };
  return (
    <Main>
      <PageTitle
        title="Organizations and their people"
        head="Organizations"
        says="Agencies that take part or asked to. The program office gives a role in an agency only on its written word."
        aside={<Anchor href={`/organisations/${iceOrganisation}`}>People of ICE</Anchor>}
      />
      <search>
        <form className="ax-filters" onSubmit={submit}>
          <TextField id="organisations-q" label="Agency, county or ORI" type="search" value={q} onChange={setQ} maxLength={120} />
          <Button type="submit" kind="outline">
            Search
          </Button>
        </form>
      </search>
      {data.rows.length === 0 ? (
        <Empty title="No agency found" action={search.q === undefined ? undefined : <Anchor href="/people">See all agencies</Anchor>}>
          {search.q === undefined ? 'An agency stands here once it has asked to take part.' : 'No agency that takes part has these words.'}
        </Empty>
      ) : (
        <>
          <Table
            caption="Agencies"
            captionHidden
            columns={[
              { key: 'name', head: 'Agency' },
              { key: 'ori', head: 'ORI' },
              { key: 'phase', head: 'How it stands' },
              { key: 'people', head: 'People', numeric: true },
              { key: 'administrators', head: 'Administrators', numeric: true },
              { key: 'review', head: 'Next review' },
            ]}
            rows={data.rows.map(({ organisationId, name, ori, state, phase, people, administrators, reviewDueOn }) => ({
              key: organisationId,
              cells: [
                <>
                  <Anchor href={phase === 'verified' ? `/organisations/${organisationId}` : `/joining/${organisationId}`}>{name}</Anchor>
                  <small>{state ?? ''}</small>
                </>,
                ori ?? 'Not in the register',
                sayPhase('organisation', phase).name,
                numberInWords(people),
                administrators === 0 && phase === 'verified' ? (
                  <StatusTag key="none" glyph="late" tone="late">
                    None
                  </StatusTag>
                ) : (
                  numberInWords(administrators)
                ),
                reviewDueOn === null ? 'No date' : dateInWords(reviewDueOn),
              ],
            }))}
          />
          <Pager
            summary={data.rows.length === 1 ? '1 agency on this page' : `${data.rows.length} agencies on this page`}
            previous={search.cursor === undefined ? undefined : href({ q: search.q })}
            next={data.nextCursor === null ? undefined : href({ q: search.q, cursor: data.nextCursor })}
          />
        </>
      )}
    </Main>
  );
}
