import { type Look, sayRole } from '@ice-access/domain/wording';
import { type ReactNode, useState } from 'react';
import { Alert } from '../primitives/Alert.tsx';
import { ButtonLink } from '../primitives/Button.tsx';
import type { Choice } from '../primitives/ChoiceFields.tsx';
import { SelectField } from '../primitives/ChoiceFields.tsx';
import { type Crumb, Crumbs } from '../primitives/Navigation.tsx';
import { Main } from '../primitives/PageFrame.tsx';
import { PageTitle } from '../primitives/PageTitle.tsx';
import { Section } from '../primitives/Section.tsx';
import { Shut } from '../primitives/Status.tsx';
import type { StepField } from '../request/StepFields.tsx';
import { Done, type Happening } from './Done.tsx';
import { choicesOf } from './roleChoices.ts';
import { type Desk, StepOf } from './StepOf.tsx';
import type { Addresses, OrganisationShown, PersonShown } from './shapes.ts';
import type { OrganisationStep } from './steps.ts';

interface OfficeholderViewProps {
  organisation: OrganisationShown;
  people: readonly PersonShown[];
  addresses: Addresses;
  desk: Desk;
  look: Look;
  trail: readonly Crumb[];
  /** Why the reader may not; undefined when he may. */
  shut: string | undefined;
  onLeave: () => void;
}

const orNull = (typed: string | undefined) => (typed === undefined || typed.trim() === '' ? null : typed.trim());
const heldBy = (person: PersonShown) =>
  person.offices.filter(({ standing, delegatedFrom }) => standing === 'inForce' && delegatedFrom === null);

/** The form of the change: from whom, on which day, what passes on and to whom. */
export function changeOfficeholder(from: PersonShown, others: readonly Choice[]): OrganisationStep {
  const isMember = ({ to }: Readonly<Record<string, string>>) => to === 'member';
  const isInvited = ({ to }: Readonly<Record<string, string>>) => to === 'invited';
  const fields: readonly StepField[] = [
    {
      name: 'passesOn',
      kind: 'several',
      label: 'Which roles pass on?',
      hint: 'Roles that you leave out end with the old holder and are held by nobody.',
      choices: choicesOf(heldBy(from).map(({ role }) => role)),
      missing: 'Choose at least one role that passes on.',
    },
    { name: 'on', kind: 'date', label: 'First day of the new holder', hint: 'The day before is the last day of the old holder.' },
    {
      name: 'evidenceDocumentId',
      kind: 'file',
      label: 'Evidence',
      hint: 'The oath of office, the certificate of election, or the decision that appoints.',
      missing: 'Attach the evidence of the change.',
    },
    {
      name: 'to',
      kind: 'choice',
      label: 'Who is the new holder?',
      choices: [
        { value: 'invited', label: 'Somebody who has no account here yet', hint: 'An invitation goes out at once.' },
        { value: 'member', label: 'Somebody who belongs here already' },
      ],
    },
    { name: 'personId', kind: 'select', label: 'The new holder', choices: others, when: isMember },
    { name: 'name', kind: 'line', label: 'Name of the new holder', when: isInvited },
    { name: 'email', kind: 'email', label: 'E-mail address of the new holder', when: isInvited },
    { name: 'note', kind: 'words', label: 'Note', optional: true },
  ];
  return {
    fields,
    payload: (values) => ({
      fromPersonId: from.personId,
      on: values.on,
      evidenceDocumentId: values.evidenceDocumentId,
      passesOn: (values.passesOn ?? '').split(' ').filter((role) => role !== ''),
      to: values.to,
      personId: orNull(values.personId),
      name: orNull(values.name),
      email: orNull(values.email),
      note: orNull(values.note),
    }),
  };
}

const consequences: readonly (readonly [string, ReactNode])[] = [
  [
    'What passes on',
    'The roles that you choose, with all that waits for them: drafts, questions, signatures. They belong to the office, not to the person.',
  ],
  [
    'What stays',
    'Agreements in force, requests, documents and the whole record. What the old holder signed stays signed by the old holder.',
  ],
  ['What ends', 'The authority of the old holder, at the end of the day before. Open pages end at once on that day.'],
];

/** A change of officeholder, such as a new sheriff, as one act. */
export function OfficeholderView({ organisation, people, addresses, desk, look, trail, shut, onLeave }: OfficeholderViewProps) {
  const [fromId, setFromId] = useState('');
  const [last, setLast] = useState<Happening>();
  const holders = people.filter((person) => !person.erased && heldBy(person).length > 0);
  const from = holders.find(({ personId }) => personId === fromId);
  const { label, effect } = desk.say('ChangeOfficeholder');
  return (
    <Main narrow>
      <Crumbs trail={[...trail, { text: 'People and roles', href: addresses.people }, { text: label }]} />
      <PageTitle title={`${label}, ${organisation.name}`} head={label} eyebrow={organisation.name} says={effect} />
      <Done last={last} />
      {last === undefined && shut !== undefined && <Shut what={label}>{shut}</Shut>}
      {last === undefined && shut === undefined && (
        <>
          <Section title="What this does" className="ax-section-first">
            <dl className="ax-facts ax-facts--tall">
              {consequences.map(([term, says]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <Section title="The change">
            <SelectField
              id="from"
              label="Who leaves the office?"
              choices={holders.map((person) => ({
                value: person.personId,
                label: `${person.name}, ${heldBy(person)
                  .map(({ role }) => sayRole(role))
                  .join(', ')}`,
              }))}
              value={fromId}
              onChange={setFromId}
            />
            {from === undefined ? (
              <p className="ax-quiet">Choose who leaves; then the form asks what passes on.</p>
            ) : (
              <div key={from.personId} className="ax-section">
                <StepOf
                  desk={{ ...desk, attach: (_kind, file) => desk.attach('evidence', file) }}
                  type="ChangeOfficeholder"
                  step={changeOfficeholder(
                    from,
                    people
                      .filter((person) => person.personId !== from.personId && person.disabledOn === null && !person.erased)
                      .map(({ personId, name }) => ({ value: personId, label: name })),
                  )}
                  onDone={(link) => setLast({ type: 'ChangeOfficeholder', link, attempt: Date.now() })}
                  onClose={onLeave}
                />
              </div>
            )}
          </Section>
        </>
      )}
      {last !== undefined && (
        <>
          <Alert title="What happens next">
            <p>
              {look.person(from?.personId ?? '')} holds the roles until the end of the day before. A new holder who was invited accepts by
              the link in the letter. Everybody concerned gets a letter.
            </p>
          </Alert>
          <div className="ax-actions ax-section">
            <ButtonLink href={addresses.people}>Back to people and roles</ButtonLink>
          </div>
        </>
      )}
    </Main>
  );
}
