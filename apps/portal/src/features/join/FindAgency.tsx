import { Alert, Anchor, Button, Facts, type Found, LookUp, SelectField, TextField } from '@ice-access/ui/primitives';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { trpc } from '../../api.ts';
import { placeOf } from '../../case/place.ts';
import { type AgencyCard, agencyTypes, type Joining } from './joining.ts';
import type { PartProps } from './PartProps.ts';

function statusOf(asked: string, found: { isError: boolean; data?: readonly unknown[] | undefined }): string {
  if (asked.length < 3) return 'Enter at least 3 characters.';
  if (found.isError) return 'The register did not answer. Try again in a moment.';
  if (found.data === undefined) return 'Looking it up';
  if (found.data.length === 0) return 'No agency found. Try the county, or say below that yours is not in the list.';
  return found.data.length === 1 ? '1 agency found' : `${found.data.length === 10 ? '10 or more' : found.data.length} agencies found`;
}

function Standing({ chosen }: { chosen: AgencyCard }) {
  if (chosen.joined === 'no') return null;
  return (
    <Alert tone="soon" title="This agency takes part already">
      <p>Its administrator can invite you. If you do not know who that is, ask the ICE ACCESS program office.</p>
    </Alert>
  );
}

function Register({
  said,
  change,
  errorOf,
  chosen,
  onChosen,
}: PartProps & { chosen: AgencyCard | undefined; onChosen: (card: AgencyCard) => void }) {
  const [query, setQuery] = useState(said.agencyName);
  const asked = useDeferredValue(query.trim());
  const found = useQuery({ ...trpc.joining.lookUp.queryOptions({ q: asked, limit: 10 }), enabled: asked.length >= 3 });
  const list: readonly Found<AgencyCard>[] = (asked.length >= 3 ? (found.data ?? []) : []).map((card) => ({
    key: card.agencyId,
    text: card.displayName,
    value: card,
    shows: (
      <>
        <b>{card.displayName}</b>
        <small>
          {placeOf(card)}. ORI {card.ori}.{card.joined === 'verified' && ' Takes part already.'}
        </small>
      </>
    ),
  }));
  return (
    <>
      <LookUp
        id="agency"
        label="Find your agency in the FBI register"
        hint="Name, county or ORI. The ORI is the nine-character number of an agency in the register."
        error={errorOf('agency')}
        query={query}
        onQuery={setQuery}
        found={list}
        status={statusOf(asked, found)}
        onPick={({ value, text }) => {
          setQuery(text);
          onChosen(value);
        }}
      />
      {said.ori !== '' && (
        <div className="ax-card">
          <h2>{said.agencyName}</h2>
          <Facts
            facts={[
              { term: 'County and state', says: placeOf({ counties: [said.county], state: said.state }) },
              { term: 'ORI', says: said.ori },
              { term: 'Kind', says: said.agencyType },
            ]}
          />
        </div>
      )}
      {chosen && <Standing chosen={chosen} />}
      <Button kind="quiet" onClick={() => change({ inRegister: false, ori: '' })}>
        My agency is not in the list
      </Button>
    </>
  );
}

function NotInRegister({ said, change, errorOf }: PartProps) {
  return (
    <>
      <p>
        The program office can add an agency to the register. Say what it is; whoever verifies looks for its number and for agencies of a
        similar name.
      </p>
      <TextField
        id="agency-name"
        label="Full name of your agency"
        autoComplete="organization"
        maxLength={200}
        value={said.agencyName}
        onChange={(agencyName) => change({ agencyName })}
        error={errorOf('agency-name')}
      />
      <TextField
        id="state"
        label="State"
        hint="Two letters, for example OH."
        short
        maxLength={2}
        value={said.state}
        onChange={(state) => change({ state })}
        error={errorOf('state')}
      />
      <TextField
        id="county"
        label="County"
        maxLength={120}
        value={said.county}
        onChange={(county) => change({ county })}
        error={errorOf('county')}
      />
      <SelectField
        id="agency-type"
        label="Kind of agency"
        choices={agencyTypes.map((type) => ({ value: type, label: type }))}
        value={agencyTypes.find((type) => type === said.agencyType) ?? ''}
        onChange={(agencyType) => change({ agencyType })}
        error={errorOf('agency-type')}
      />
      <TextField
        id="ori"
        label="ORI, if your agency has one (may stay empty)"
        hint="Nine characters; your records unit knows it."
        short
        maxLength={9}
        value={said.ori}
        onChange={(ori) => change({ ori: ori.toUpperCase() })}
      />
      <Button kind="quiet" onClick={() => change({ inRegister: true, ori: '', agencyName: '', state: '', county: '', agencyType: '' })}>
        Look in the register again
      </Button>
    </>
  );
}

/** Which agency joins: found in the register, or said in words. */
export function FindAgency(props: PartProps & { newId: () => string }) {
  const [chosen, setChosen] = useState<AgencyCard>();
  const take = (card: AgencyCard) => {
    setChosen(card);
    const of: Partial<Joining> = {
      organisationId: card.agencyId,
      agencyName: card.displayName,
      state: card.state,
      county: card.counties.join(', '),
      agencyType: card.type,
      ori: card.ori,
    };
    props.change(of);
  };
  return (
    <div className="ax-form ax-section">
      {props.said.inRegister ? (
        <Register {...props} chosen={chosen} onChosen={take} />
      ) : (
        <NotInRegister
          {...props}
          change={(part) => props.change(part.inRegister === undefined ? part : { ...part, organisationId: props.newId() })}
        />
      )}
      <p className="ax-small ax-quiet">
        Has your agency an account here already? <Anchor href="/sign-in">Sign in</Anchor>
      </p>
    </div>
  );
}
