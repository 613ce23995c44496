import { Anchor, Button, Disclosure, Empty, Main, Pager, PageTitle, RadioField, Section, StatusTag } from '@ice-access/ui/primitives';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { RefusedAlert } from '../../act/RefusedAlert.tsx';
import { client, type Outputs, trpc } from '../../api.ts';
import { listsFilters, type ListsSearch as Search } from './search.ts';

type Row = Outputs['register']['reviewList']['rows'][number];
const href = ({ outcome, cursor }: Search) => `/lists?${new URLSearchParams({ outcome, ...(cursor === undefined ? {} : { cursor }) })}`;

/** Names of published lists that no rule could match: a person decides once, and the decision is remembered for the next list. */
export function ListsPage({ search }: { search: Search }) {
  const { data } = useSuspenseQuery(trpc.register.reviewList.queryOptions(listsFilters(search)));
  return (
    <Main>
      <PageTitle
        title="Names of published lists to review"
        head="Published lists"
        says="These names stand on published lists, and no rule could say for certain which agency of the register they mean. Decide once: it holds for every later list."
      />
      <nav aria-label="Views">
        <ul className="ax-views">
          <li>
            <Anchor
              href={href({ outcome: 'toReview', cursor: undefined })}
              aria-current={search.outcome === 'toReview' ? 'page' : undefined}
            >
              To review <span>{data.counts.toReview}</span>
            </Anchor>
          </li>
          <li>
            <Anchor
              href={href({ outcome: 'notInRegister', cursor: undefined })}
              aria-current={search.outcome === 'notInRegister' ? 'page' : undefined}
            >
              Not in the register <span>{data.counts.notInRegister}</span>
            </Anchor>
          </li>
        </ul>
      </nav>
      {data.rows.length === 0 ? (
        <Empty title="Nothing to review">
          No name waits here. Published lists are read in with npm run access -- import agreements FILE.
        </Empty>
      ) : (
        <>
          {data.rows.map((row) => (
            <OneName key={row.agencyKey} row={row} />
          ))}
          <Pager
            summary={`${data.rows.length} names on this page`}
            previous={search.cursor === undefined ? undefined : href({ ...search, cursor: undefined })}
            next={data.nextCursor === null ? undefined : href({ ...search, cursor: data.nextCursor })}
          />
        </>
      )}
    </Main>
  );
}

function OneName({ row }: { row: Row }) {
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState('');
  const key = useRef(crypto.randomUUID());
  const decide = useMutation({
    mutationFn: () =>
      client.register.decideMatch.mutate({
        key: key.current,
        agencyKey: row.agencyKey,
        verdict: chosen === 'none' ? { is: 'notInRegister' } : { is: 'matched', ori: chosen },
      }),
    onSuccess: async () => {
      key.current = crypto.randomUUID();
      await queryClient.invalidateQueries(trpc.register.reviewList.pathFilter());
    },
  });
  return (
    <Section
      title={row.agency}
      says={`${[row.state, row.county].filter(Boolean).join(', ')}. On lists until ${row.lastListedOn}.`}
      className="ax-card ax-stack"
    >
      {row.decided && (
        <StatusTag glyph="done" tone="good">
          Decided by a person
        </StatusTag>
      )}
      <p>{row.because}</p>
      <Disclosure summary="Decide">
        <RadioField
          id={`match-${row.agencyKey}`}
          label="Which agency of the register is meant?"
          choices={[
            ...row.candidates.map((one) => ({
              value: one.ori,
              label: `${one.displayName}, ${[one.state, ...one.counties].join(', ')} (${one.ori})`,
              hint: one.why,
            })),
            { value: 'none', label: 'None of these: it is not in the register' },
          ]}
          value={chosen}
          onChange={setChosen}
        />
        {decide.isError && <RefusedAlert key={decide.submittedAt} error={decide.error} />}
        <Button busy={decide.isPending || chosen === ''} onClick={() => decide.mutate()}>
          Keep this decision
        </Button>
      </Disclosure>
    </Section>
  );
}
