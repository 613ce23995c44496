import { Anchor } from '../primitives/Anchor.tsx';
import { dateInWords } from '../primitives/dates.ts';
import { Table } from '../primitives/Table.tsx';
import { roleName } from './roleMeanings.ts';
import { PersonStanding, termInWords } from './StandingTag.tsx';
import type { OfficeShown, PersonShown } from './shapes.ts';

interface PeopleTableProps {
  people: readonly PersonShown[];
  organisation: string;
  addressOf: (personId: string) => string;
  nameOfFieldOffice: (key: string) => string;
}

function OneRole({ office, nameOfFieldOffice }: { office: OfficeShown; nameOfFieldOffice: (key: string) => string }) {
  const { role, fieldOffice, delegatedFrom, standing, endsOn } = office;
  return (
    <li>
      {roleName(role)}
      {fieldOffice !== null && `, ${nameOfFieldOffice(fieldOffice)}`}
      {delegatedFrom !== null && <small>Stands in for {delegatedFrom.name}</small>}
      {(standing === 'begins' || endsOn !== null) && <small>{termInWords(office)}</small>}
    </li>
  );
}

/** Who belongs to an organisation, with their roles and how their account stands. */
export function PeopleTable({ people, organisation, addressOf, nameOfFieldOffice }: PeopleTableProps) {
  return (
    <Table
      caption={`People of ${organisation}`}
      captionHidden
      look="roomy"
      columns={[
        { key: 'person', head: 'Person' },
        { key: 'roles', head: 'Roles' },
        { key: 'since', head: 'Belongs here since' },
        { key: 'standing', head: 'Account' },
      ]}
      rows={people.map((person) => {
        const now = person.offices.filter(({ standing }) => standing !== 'ended');
        return {
          key: person.personId,
          cells: [
            <>
              <Anchor href={addressOf(person.personId)}>{person.name}</Anchor>
              {person.you && ' (you)'}
              {person.email !== null && <small>{person.email}</small>}
            </>,
            now.length === 0 ? (
              <span key="none" className="ax-quiet">
                No role
              </span>
            ) : (
              <ul key="roles" className="ax-plain">
                {now.map((office) => (
                  <OneRole key={office.officeId} office={office} nameOfFieldOffice={nameOfFieldOffice} />
                ))}
              </ul>
            ),
            dateInWords(person.joinedOn),
            <PersonStanding key="standing" person={person} />,
          ],
        };
      })}
    />
  );
}
