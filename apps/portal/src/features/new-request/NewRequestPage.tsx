import { sayCommand } from '@ice-access/domain/wording';
import {
  Alert,
  Anchor,
  Button,
  Crumbs,
  Facts,
  type Found,
  LookUp,
  Main,
  numberInWords,
  PageTitle,
  Section,
  SelectField,
  Shut,
} from '@ice-access/ui/primitives';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { client, type Outputs, trpc } from '../../api.ts';
import { placeOf } from '../../case/place.ts';
import { useCommand } from '../../case/useCommand.ts';
import { newId } from '../../newId.ts';
import { meQuery } from '../../session.ts';

type Agency = Pick<
  Outputs['agency']['lookUp'][number],
  'agencyId' | 'ori' | 'displayName' | 'counties' | 'state' | 'type' | 'population' | 'officers' | 'year'
>;

const people = ({ officers, year }: Agency) =>
  `${officers === null ? 'Officers not known' : `${numberInWords(officers)} officers`}${year === null ? '' : ` (FBI register, ${year})`}`;

/** Confirms which agency asks, from the register, and opens a draft. */
export function NewRequestPage({ after = '' }: { after?: string }) {
  const router = useRouter();
  const me = useSuspenseQuery(meQuery).data;
  const own = me?.agency ?? null;
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Agency | null>(own);
  const [earlier, setEarlier] = useState(after);
  const [requestId] = useState(newId);
  const asked = useDeferredValue(query.trim());
  const found = useQuery({ ...trpc.agency.lookUp.queryOptions({ q: asked, limit: 10 }), enabled: asked.length >= 2 });
  const ended = useQuery(
    trpc.request.list.queryOptions({ limit: 50, phase: ['withdrawn', 'declined', 'lapsed', 'closedWithoutAgreement', 'approved'] }),
  );
  const open = useCommand<{ requestId: string; agencyId: string; earlierRequestId: string | null }>(0, undefined, (sent) =>
    client.request.openRequest.mutate({ requestId, ...sent }),
  );
  const list: readonly Found<Agency>[] = (asked.length >= 2 ? (found.data ?? []) : []).map((agency) => ({
    key: agency.agencyId,
    text: agency.displayName,
    value: agency,
    shows: (
      <>
        <b>{agency.displayName}</b>
        <small>
          {placeOf(agency)}. ORI {agency.ori}. {people(agency)}
        </small>
      </>
    ),
  }));
  const status =
    asked.length < 2
      ? 'Enter at least 2 characters.'
      : found.isError
        ? 'The register did not answer. Try again in a moment.'
        : found.data === undefined
          ? 'Looking it up'
          : found.data.length === 1
            ? '1 agency found'
            : `${found.data.length === 10 ? '10 or more' : found.data.length} agencies found`;
  const mine = chosen !== null && chosen.agencyId === own?.agencyId;
  const start = async () => {
    if (!own) return;
    const done = await open.run({ requestId, agencyId: own.agencyId, earlierRequestId: earlier === '' ? null : earlier });
    if (done) router.history.push(`/requests/${requestId}/tasks`);
  };
  return (
    <Main narrow>
      <Crumbs trail={[{ text: 'Your turn', href: '/home' }, { text: 'New request' }]} />
      <PageTitle title="New request" says="First confirm who asks. Nothing is sent: only people of your agency see a draft." />
      {open.refusal && (
        <Alert key={open.refusal.attempt} tone="late" takesFocus title="The request was not opened">
          <p>{open.refusal.says}</p>
        </Alert>
      )}
      <Section title="Which agency asks?" className="ax-section-first">
        <LookUp
          id="agency"
          label="Look the agency up in the FBI register"
          hint="Name, county or ORI. The ORI is the nine-character number of an agency in the register."
          query={query}
          onQuery={setQuery}
          found={list}
          status={status}
          onPick={(one) => {
            setChosen(one.value);
            setQuery(one.text);
          }}
        />
        {chosen && (
          <div className="ax-card ax-section-close">
            <h3>{chosen.displayName}</h3>
            <Facts
              facts={[
                { term: 'County and state', says: placeOf(chosen) },
                { term: 'ORI', says: chosen.ori },
                { term: 'Kind', says: chosen.type },
                { term: 'Officers', says: people(chosen) },
                {
                  term: 'Residents',
                  says: chosen.population === null ? 'Not known' : numberInWords(chosen.population),
                  from: 'FBI register',
                },
              ]}
            />
          </div>
        )}
      </Section>
      {mine && (ended.data?.rows.length ?? 0) > 0 && (
        <Section title="Was there an earlier request?">
          <SelectField
            id="earlier"
            label="Link to an earlier request"
            hint="The two then point to each other. Answers are not carried over."
            none="No, this is a new one"
            choices={(ended.data?.rows ?? []).map((row) => ({ value: row.requestId, label: row.reference }))}
            value={earlier}
            onChange={setEarlier}
          />
        </Section>
      )}
      <div className="ax-section">
        {mine ? (
          <>
            <div className="ax-actions">
              <Button size="big" busy={open.busy} onClick={() => void start()}>
                Yes, this agency asks
              </Button>
              <Anchor href="/home">Not now</Anchor>
            </div>
            <p className="ax-small ax-quiet">{sayCommand('request', 'OpenRequest').effect}</p>
          </>
        ) : (
          <Shut what={sayCommand('request', 'OpenRequest').label}>
            {own
              ? `Your account belongs to ${own.displayName}. Only people of ${chosen?.displayName ?? 'another agency'} can ask for it: its administrator, or the program office, can give you an account there.`
              : 'Your account belongs to no agency. Ask the program office.'}
          </Shut>
        )}
      </div>
    </Main>
  );
}
