import { Anchor } from '../primitives/Anchor.tsx';
import { dateInWords } from '../primitives/dates.ts';
import { Table } from '../primitives/Table.tsx';
import { roleName } from './roleMeanings.ts';
import { OfficeStanding } from './StandingTag.tsx';
import type { PersonShown } from './shapes.ts';

/** Who stands in for whom, with the dates. */
export function DelegationTable({ people, addressOf }: { people: readonly PersonShown[]; addressOf: (personId: string) => string }) {
  const rows = people.flatMap((person) =>
    person.offices.flatMap((office) =>
      office.delegatedFrom === null || office.standing === 'ended'
        ? []
        : [
            {
              key: office.officeId,
              cells: [
                <Anchor key="who" href={addressOf(person.personId)}>
                  {person.name}
                </Anchor>,
                office.delegatedFrom.name,
                roleName(office.role),
                `${dateInWords(office.startsOn)} to ${office.endsOn === null ? 'an open end' : dateInWords(office.endsOn)}`,
                <OfficeStanding key="standing" office={office} />,
              ],
            },
          ],
    ),
  );
  if (rows.length === 0) return <p className="ax-quiet">Nobody stands in for anybody.</p>;
  return (
    <Table
      caption="Who stands in during absence"
      captionHidden
      look="roomy"
      columns={[
        { key: 'who', head: 'Stands in' },
        { key: 'for', head: 'For' },
        { key: 'role', head: 'Role' },
        { key: 'when', head: 'From and until' },
        { key: 'standing', head: 'How it stands' },
      ]}
      rows={rows}
    />
  );
}
