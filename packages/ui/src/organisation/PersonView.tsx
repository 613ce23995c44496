import { type Look, sayRole } from '@ice-access/domain/wording';
import { type ReactNode, useState } from 'react';
import { dateInWords } from '../primitives/dates.ts';
import { type Crumb, Crumbs } from '../primitives/Navigation.tsx';
import { Main } from '../primitives/PageFrame.tsx';
import { PageTitle } from '../primitives/PageTitle.tsx';
import { Facts, Section } from '../primitives/Section.tsx';
import { ActionBar } from '../request/ActionBar.tsx';
import { Done, type Happening } from './Done.tsx';
import { OfficeList, type OfficeStep } from './OfficeList.tsx';
import { PersonStanding } from './StandingTag.tsx';
import { type Desk, StepOf } from './StepOf.tsx';
import type { Addresses, OfficeShown, OrganisationShown, PersonShown } from './shapes.ts';
import { shownActions } from './shown.ts';
import {
  confirmByCallBack,
  delegateOffice,
  endOffice,
  grantOffice,
  nothingAsked,
  type OrganisationStep,
  reasonAsked,
  type StepContext,
} from './steps.ts';

/** Steps that concern one person, in the order of their buttons. */
const personSteps = [
  'ConfirmFactorReset',
  'ConfirmFactorResetByCallBack',
  'GrantOffice',
  'ReopenPerson',
  'ReleaseAccount',
  'StartFactorReset',
  'CancelFactorReset',
  'DisablePerson',
];

interface PersonViewProps {
  organisation: OrganisationShown;
  person: PersonShown;
  addresses: Addresses;
  context: StepContext;
  desk: Desk;
  look: Look;
  trail: readonly Crumb[];
}

function stepFor(type: string, person: PersonShown, context: StepContext): OrganisationStep {
  const { personId } = person;
  switch (type) {
    case 'GrantOffice':
      return grantOffice(context, personId);
    case 'ConfirmFactorReset':
    case 'CancelFactorReset':
      return nothingAsked({ personId });
    case 'ConfirmFactorResetByCallBack':
      return confirmByCallBack(personId, context.today);
    default:
      return reasonAsked({ personId });
  }
}

function officeStepFor(type: OfficeStep, { officeId }: OfficeShown, context: StepContext): OrganisationStep {
  switch (type) {
    case 'DelegateOffice':
      return delegateOffice(context, officeId);
    case 'EndDelegation':
      return nothingAsked({ officeId });
    case 'EndOffice':
      return endOffice(officeId, context.today);
  }
}

function ResetWaits({ person: { reset, name } }: { person: PersonShown }): ReactNode {
  if (reset === null) return 'None waits';
  const by = reset.byYou ? 'you' : reset.startedBy.name;
  return `Started by ${by} on ${dateInWords(reset.startedOn)}. A second person, neither ${by} nor ${name}, confirms it.`;
}

/** One person of an organisation: the roles, the account, and what may be done. */
export function PersonView({ organisation, person, addresses, context, desk, look, trail }: PersonViewProps) {
  const [last, setLast] = useState<Happening>();
  const [step, setStep] = useState<{ office: OfficeShown; type: OfficeStep }>();
  const offered = person.actions ?? organisation.actions;
  const label = (type: string) => desk.say(type).label;
  const actions = shownActions(offered, { types: personSteps, label, look });
  const done = (type: string, link: string | null) => setLast({ type, link, attempt: Date.now() });
  const held = person.offices.filter(({ standing }) => standing !== 'ended');
  const past = person.offices.filter(({ standing }) => standing === 'ended');
  const listOf = (offices: readonly OfficeShown[]) => (
    <OfficeList
      offices={offices}
      offered={(office) => office.actions ?? organisation.actions}
      label={label}
      nameOfFieldOffice={look.fieldOffice}
      onStep={(office, type) => setStep({ office, type })}
    />
  );
  return (
    <Main>
      <Crumbs trail={[...trail, { text: 'People and roles', href: addresses.people }, { text: person.name }]} />
      <PageTitle
        title={`${person.name}, ${organisation.name}`}
        head={person.you ? `${person.name} (you)` : person.name}
        eyebrow={organisation.name}
      />
      <Done last={last} />
      <Facts
        facts={[
          { term: 'Account', says: <PersonStanding person={person} /> },
          { term: 'E-mail address', says: person.email ?? 'Erased' },
          { term: 'Belongs here since', says: dateInWords(person.joinedOn) },
          { term: 'Factor reset', says: <ResetWaits person={person} /> },
        ]}
      />
      <Section title="Roles">
        {step && (
          <div key={`${step.type} ${step.office.officeId}`} className="ax-stack">
            <h3>
              {label(step.type)}: {sayRole(step.office.role)}
            </h3>
            <StepOf
              desk={desk}
              type={step.type}
              step={officeStepFor(step.type, step.office, context)}
              onClose={() => setStep(undefined)}
              onDone={(link) => {
                setStep(undefined);
                done(step.type, link);
              }}
            />
          </div>
        )}
        {held.length === 0 ? <p className="ax-quiet">No role now.</p> : listOf(held)}
        {past.length > 0 && (
          <details className="ax-more">
            <summary>Roles that ended ({past.length})</summary>
            <div>{listOf(past)}</div>
          </details>
        )}
      </Section>
      <Section title="What you can do">
        {actions.length === 0 ? (
          <p className="ax-quiet">Nothing, in your role. An administrator of this organization keeps its people and roles.</p>
        ) : (
          <ActionBar
            actions={actions}
            quiet
            slot={(type, close) => (
              <StepOf
                desk={desk}
                type={type}
                step={stepFor(type, person, context)}
                onClose={close}
                onDone={(link) => {
                  close();
                  done(type, link);
                }}
              />
            )}
          />
        )}
      </Section>
    </Main>
  );
}
