import type { Role } from '@ice-access/domain/parties';
import { useState } from 'react';
import { Button } from '../primitives/Button.tsx';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { dateInWords } from '../primitives/dates.ts';
import { Icon } from '../primitives/Icon.tsx';
import type { Crumb } from '../primitives/Navigation.tsx';
import { Facts, Section } from '../primitives/Section.tsx';
import { Shut } from '../primitives/Status.tsx';
import { Table } from '../primitives/Table.tsx';
import { Done, type Happening } from './Done.tsx';
import { OrganisationFrame, type OrganisationTab } from './OrganisationFrame.tsx';
import { reviewInWords } from './reviewInWords.ts';
import { roleName, roleNames } from './roleMeanings.ts';
import { type Desk, StepOf } from './StepOf.tsx';
import type { Addresses, NamedPerson, OrganisationShown } from './shapes.ts';
import { isOpen } from './shown.ts';
import { recordReview } from './steps.ts';

/** One thing that a person may do, and the roles through which. */
export interface MayShown {
  readonly area: 'request' | 'agreement' | 'organisation' | 'reading';
  readonly what: string;
  readonly says: string;
  readonly through: readonly Role[];
}
/** A person with everything that his roles open. */
export interface MayDoPerson extends NamedPerson {
  readonly offices: readonly { readonly role: Role; readonly endsOn: string | null; readonly delegated: boolean }[];
  readonly may: readonly MayShown[];
}

const areaNames: Readonly<Record<MayShown['area'], string>> = {
  reading: 'Reading',
  request: 'Requests',
  agreement: 'Agreements',
  organisation: 'People and roles',
};

function OnePerson({ person }: { person: MayDoPerson }) {
  const roles = person.offices.map(({ role, delegated }) => (delegated ? `${roleName(role)} (stands in)` : roleName(role))).join(', ');
  return (
    <Section title={person.name} says={roles === '' ? 'No role today.' : roles} className="ax-card ax-stack">
      {person.may.length === 0 ? (
        <p className="ax-quiet">May do nothing here today.</p>
      ) : (
        <Disclosure summary={`${person.may.length === 1 ? '1 thing' : `${person.may.length} things`} that ${person.name} may do`}>
          <Table
            caption={`What ${person.name} may do`}
            captionHidden
            look="lines"
            columns={[
              { key: 'what', head: 'May' },
              { key: 'area', head: 'Where' },
              { key: 'through', head: 'Through the role' },
            ]}
            rows={person.may.map(({ area, what, says, through }) => ({
              key: `${area} ${what}`,
              cells: [says, areaNames[area], roleNames(through)],
            }))}
          />
        </Disclosure>
      )}
    </Section>
  );
}

interface MayDoViewProps {
  organisation: OrganisationShown;
  /** Undefined where the reader's role does not open this. */
  people: readonly MayDoPerson[] | undefined;
  /** Why not, where it is shut. */
  shut?: string | undefined;
  addresses: Addresses;
  has: readonly OrganisationTab[];
  desk: Desk;
  trail?: readonly Crumb[] | undefined;
}

/** Who can do what, person by person, for the yearly review; with the table to take along. */
export function MayDoView({ organisation, people, shut, addresses, has, desk, trail }: MayDoViewProps) {
  const [reviewing, setReviewing] = useState(false);
  const [last, setLast] = useState<Happening>();
  const { reviewedOn, reviewDueOn, today, organisationId } = organisation;
  return (
    <OrganisationFrame
      organisation={organisation}
      addresses={addresses}
      tab="mayDo"
      has={has}
      trail={trail}
      says={`What each person may do on ${dateInWords(today)}, worked out from the roles in force that day.`}
    >
      <Done last={last} />
      {shut !== undefined && (
        <div className="ax-section">
          <Shut what="Who can do what">{shut}</Shut>
        </div>
      )}
      {people !== undefined && (
        <>
          <Section title="The yearly review">
            <Facts
              facts={[
                { term: 'Last review', says: reviewedOn === null ? 'None recorded yet' : dateInWords(reviewedOn) },
                {
                  term: 'Next review',
                  says: reviewDueOn === null ? 'No date yet' : reviewInWords(reviewDueOn, today),
                },
              ]}
            />
            <div className="ax-actions ax-section-close">
              {isOpen(organisation.actions, 'RecordReview') && (
                <Button aria-expanded={reviewing} onClick={() => setReviewing(!reviewing)}>
                  {desk.say('RecordReview').label}
                </Button>
              )}
              <a className="ax-act" href={`/who-can-do-what.csv?organisationId=${organisationId}`} download>
                <Icon glyph="download" />
                Download the table (CSV)
              </a>
            </div>
            {reviewing && (
              <StepOf
                desk={desk}
                type="RecordReview"
                step={recordReview}
                onClose={() => setReviewing(false)}
                onDone={(link) => {
                  setReviewing(false);
                  setLast({ type: 'RecordReview', link, attempt: Date.now() });
                }}
              />
            )}
          </Section>
          <Section title="Person by person">
            <div className="ax-stack">
              {people.map((person) => (
                <OnePerson key={person.personId} person={person} />
              ))}
            </div>
          </Section>
        </>
      )}
    </OrganisationFrame>
  );
}
