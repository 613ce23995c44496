import type { Capacity, CapacityFigures } from '@ice-access/domain/capacity';
import { Bars, Empty, numberInWords, Section, Table } from '@ice-access/ui/primitives';

interface Props {
  readonly offered: CapacityFigures['offered'];
  readonly then: Capacity;
  readonly perSupervisor: number;
  nameOf(office: string): string;
}

/** How many supervisors the officers offered would need, and how many officers a supervisor would have where ICE said so. */
export function Supervision({ offered, then, perSupervisor, nameOf }: Props) {
  const shown = offered.filter(({ cases }) => cases > 0);
  const { officers, supervisors } = then.supervision;
  return (
    <Section title="Supervisors and officers">
      <p>
        {officers === 0
          ? 'No officer is offered in a case that goes on, so no supervisor is needed for one.'
          : `${numberInWords(officers)} officers need ${numberInWords(supervisors)} ${supervisors === 1 ? 'supervisor' : 'supervisors'} at ${numberInWords(perSupervisor)} officers for each.`}
      </p>
      {shown.length === 0 ? (
        <Empty title="No open case asks for delegated authority" />
      ) : (
        <>
          <Bars
            caption="Officers offered, by field office"
            unit="Officers"
            withTable={false}
            bars={shown.map((one) => ({
              label: one.fieldOffice === null ? 'No field office yet' : nameOf(one.fieldOffice),
              value: one.officers,
            }))}
          />
          <Table
            caption="Officers offered and supervision, by field office"
            columns={[
              { key: 'office', head: 'Field office' },
              { key: 'cases', head: 'Cases', numeric: true },
              { key: 'stated', head: 'Say how many officers', numeric: true },
              { key: 'officers', head: 'Officers offered', numeric: true },
              { key: 'most', head: 'Most officers for one supervisor, as ICE stated it', numeric: true },
            ]}
            rows={shown.map((one) => ({
              key: one.fieldOffice ?? 'none',
              cells: [
                one.fieldOffice === null ? 'None yet' : nameOf(one.fieldOffice),
                numberInWords(one.cases),
                numberInWords(one.stated),
                numberInWords(one.officers),
                one.mostPerSupervisor === null ? 'not stated' : numberInWords(one.mostPerSupervisor),
              ],
            }))}
          />
        </>
      )}
    </Section>
  );
}
