import { type Arrivals, expectedArrivals, monthsNeeded } from '@ice-access/domain/capacity';
import { Bars, Empty, numberInWords, Section } from '@ice-access/ui/primitives';

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthInWords = (month: string): string => `${names[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** How many requests came in each month, and how many may be expected. */
export function Arriving({ arrivals }: { arrivals: readonly Arrivals[] }) {
  const expected = expectedArrivals(arrivals);
  return (
    <Section title="Expected arrivals">
      <p>
        {expected === null
          ? `There is too little history to expect anything: at least ${monthsNeeded} full months with requests are needed.`
          : `About ${numberInWords(expected.perMonth)} requests a month. In 8 of 10 months it was between ${numberInWords(expected.low)} and ${numberInWords(expected.high)}. From ${expected.months} full months.`}
      </p>
      {arrivals.every(({ count }) => count === 0) ? (
        <Empty title="No request arrived in the last 12 full months" />
      ) : (
        <Bars
          caption="Requests sent in each of the last 12 full months"
          unit="Requests"
          bars={arrivals.map(({ month, count }) => ({ label: monthInWords(month), value: count }))}
        />
      )}
    </Section>
  );
}
