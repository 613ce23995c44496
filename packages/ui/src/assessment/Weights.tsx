import { currentEdition, editions, type FitPlan, fairnessSentence, questionOf } from '@ice-access/domain/assessment';
import { sayDate, sayPoints, saySubject } from '@ice-access/domain/wording';
import { Disclosure } from '../primitives/Disclosure.tsx';
import { Section } from '../primitives/Section.tsx';
import { Table } from '../primitives/Table.tsx';
import { fitKey } from './FitBars.tsx';

const remedies = { agency: 'the agency', ice: 'ICE', nobody: 'nobody' } as const;

function Plan({ plan }: { plan: FitPlan }) {
  const { sources } = currentEdition;
  return (
    <Disclosure summary={saySubject(fitKey(plan))}>
      <Table
        caption={`Begins at ${plan.start}. From ${plan.fitsFrom} on, both sides discuss the program.`}
        columns={[
          { key: 'answer', head: 'Answer' },
          { key: 'points', head: 'Points' },
          { key: 'why', head: 'Why' },
        ]}
        rows={plan.weights.map((weight) => ({
          key: weight.question,
          cells: [weight.because, sayPoints(weight, questionOf(currentEdition, weight.question)), weight.reason],
        }))}
      />
      <Table
        caption="What must be so"
        columns={[
          { key: 'says', head: 'Needed' },
          { key: 'who', head: 'Who could bring it about' },
          { key: 'source', head: 'Where it is known from' },
        ]}
        rows={plan.requirements.map(({ id, says, remedy, source }) => ({
          key: id,
          cells: [says, remedies[remedy], sources[source] ?? source],
        }))}
      />
    </Disclosure>
  );
}

/** How the fit is worked out, in plain words, with every weight and requirement of the edition in use: the same in both fronts. */
export function Weights() {
  const { fits, weightsSet } = currentEdition;
  return (
    <>
      <Section title="In short">
        <div className="ax-text">
          <ul>
            <li>Each program begins at a number. Each answer that counts adds or takes away points. The sum stays between 0 and 100.</li>
            <li>A program fits from its mark on, if all that it needs is there.</li>
            <li>It “fits if” something is needed that one of the sides could bring about. It does not fit where nobody could.</li>
            <li>While answers are missing the result is a range. Nobody can say as long as the two ends differ.</li>
            <li>
              The shared result counts only what was handed over, so both sides see the same page. It can be worked out again at any time.
            </li>
            <li>Either side may see a fit otherwise, and says why. The points decide nothing.</li>
          </ul>
        </div>
      </Section>
      <Section title="Who set the weights">
        <div className="ax-text ax-stack">
          <p>
            {weightsSet.basis} {weightsSet.by} set them on {sayDate(weightsSet.on)}. A change is a new edition; {editions.length} editions
            are kept, and an open request stays on its own.
          </p>
          <p>{fairnessSentence}</p>
        </div>
      </Section>
      <Section title="All weights">
        {fits.map((plan) => (
          <Plan key={fitKey(plan)} plan={plan} />
        ))}
      </Section>
    </>
  );
}
