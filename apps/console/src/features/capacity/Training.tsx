import type { Capacity, CapacityFigures } from '@ice-access/domain/capacity';
import { sayDate } from '@ice-access/domain/wording';
import { Bars, numberInWords, Section } from '@ice-access/ui/primitives';

interface Props {
  readonly figures: Pick<CapacityFigures, 'seats' | 'offered'>;
  readonly now: Capacity;
  readonly then: Capacity;
}
const total = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Seats in training against the officers whom agencies offered. */
export function Training({ figures: { seats, offered }, now, then }: Props) {
  const { training } = then;
  const cases = total(offered.map((one) => one.cases));
  const stated = total(offered.map((one) => one.stated));
  return (
    <Section
      title="Training seats and officers offered"
      says={`${numberInWords(stated)} of ${numberInWords(cases)} open cases with delegated authority say how many officers the agency offers.`}
    >
      <Bars
        caption="Officers offered and seats free"
        unit="Number"
        bars={[
          { label: 'Officers offered', value: training.officers },
          { label: 'Seats free in the next six months', value: training.seats ?? 0 },
        ]}
      />
      <p>
        {training.short === null
          ? 'ICE has not stated its free seats in any case yet, so they cannot be compared.'
          : training.short === 0
            ? 'The seats are enough for the officers offered.'
            : `${numberInWords(training.short)} seats are missing.`}
        {now.training.short !== training.short &&
          now.training.short !== null &&
          ` Without the change: ${numberInWords(now.training.short)} missing.`}
      </p>
      {seats !== null && (
        <p className="ax-quiet">
          Free seats as ICE stated them last, on {sayDate(seats.on)}. Seats are one pool, so statements are not added up.
        </p>
      )}
    </Section>
  );
}
