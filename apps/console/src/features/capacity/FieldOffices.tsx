import type { Capacity, OfficeLoad } from '@ice-access/domain/capacity';
import { Bars, Empty, numberInWords, Section, Table } from '@ice-access/ui/primitives';

const each = ({ perLiaison }: OfficeLoad): string => (perLiaison === null ? 'no liaison' : numberInWords(perLiaison));
/** How it is, and how it would be where something is tried out. */
const change = (before: string, after: string): string => (before === after ? before : `${before} → ${after}`);

interface Props {
  readonly now: Capacity;
  readonly then: Capacity;
  nameOf(office: string): string;
}

/** How much each field office carries: a picture and its table. */
export function FieldOffices({ now, then, nameOf }: Props) {
  const rows = now.offices.map((before) => ({
    before,
    after: then.offices.find(({ fieldOffice }) => fieldOffice === before.fieldOffice) ?? before,
  }));
  return (
    <Section
      title="Cases per field office"
      says="Open requests, without those on hold. Each has two liaisons, so a liaison carries twice the cases of the office, shared by its liaisons."
    >
      {rows.length === 0 ? (
        <Empty title="No case has a field office yet">The program office names the field office when it acknowledges a request.</Empty>
      ) : (
        <>
          <Bars
            caption="Open cases for each liaison, by field office"
            unit="Cases for each liaison"
            withTable={false}
            bars={rows
              .map(({ after }) => ({ label: nameOf(after.fieldOffice), value: after.perLiaison ?? 0 }))
              .toSorted((one, other) => other.value - one.value)}
          />
          <Table
            caption="Load of the field offices"
            columns={[
              { key: 'office', head: 'Field office' },
              { key: 'cases', head: 'Cases', numeric: true },
              { key: 'late', head: 'Late', numeric: true },
              { key: 'hold', head: 'On hold', numeric: true },
              { key: 'liaisons', head: 'Liaisons', numeric: true },
              { key: 'each', head: 'Cases for each liaison', numeric: true },
            ]}
            rows={rows.map(({ before, after }) => ({
              key: before.fieldOffice,
              here: each(before) !== each(after),
              cells: [
                nameOf(before.fieldOffice),
                change(numberInWords(before.cases), numberInWords(after.cases)),
                change(numberInWords(before.late), numberInWords(after.late)),
                change(numberInWords(before.onHold), numberInWords(after.onHold)),
                change(numberInWords(before.liaisons), numberInWords(after.liaisons)),
                change(each(before), each(after)),
              ],
            }))}
          />
        </>
      )}
      {now.unseated > 0 && (
        <p>{numberInWords(now.unseated)} open requests have no field office yet: the program office acknowledges them.</p>
      )}
    </Section>
  );
}
