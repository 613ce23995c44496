import type { CapacityFigures } from '@ice-access/domain/capacity';
import { Bars, Empty, numberInWords, Section, Table } from '@ice-access/ui/primitives';

interface Props {
  readonly liaisons: CapacityFigures['liaisons'];
  readonly people: Readonly<Record<string, string>>;
  nameOf(office: string): string;
}
/** As many bars as one looks at; the table has them all. */
const barsMax = 12;

/** How many open cases each liaison has: a picture and its table. */
export function Liaisons({ liaisons, people, nameOf }: Props) {
  const named = liaisons.map((one) => ({ ...one, name: people[one.person] || 'A person whose name was erased' }));
  return (
    <Section title="Cases per liaison" says="Each case has two liaisons, so it is counted for both. Cases on hold are in it.">
      {named.length === 0 ? (
        <Empty title="No case has a liaison yet">The program office names two liaisons when it acknowledges a request.</Empty>
      ) : (
        <>
          <Bars
            caption="Open cases per liaison, those with the most first"
            unit="Open cases"
            withTable={false}
            bars={named.slice(0, barsMax).map(({ name, open }) => ({ label: name, value: open }))}
            note={
              named.length > barsMax
                ? `The ${barsMax} with the most cases. All ${numberInWords(named.length)} are in the table.`
                : undefined
            }
          />
          <Table
            caption="Open cases of each liaison"
            columns={[
              { key: 'name', head: 'Liaison' },
              { key: 'office', head: 'Field office' },
              { key: 'open', head: 'Open cases', numeric: true },
              { key: 'late', head: 'Late', numeric: true },
            ]}
            rows={named.map(({ person, fieldOffice, name, open, late }) => ({
              key: `${person} ${fieldOffice}`,
              cells: [name, fieldOffice === null ? 'None yet' : nameOf(fieldOffice), numberInWords(open), numberInWords(late)],
            }))}
          />
        </>
      )}
    </Section>
  );
}
