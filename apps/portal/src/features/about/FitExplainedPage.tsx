import { adviceSentence, currentEdition, fairnessSentence, questionOf } from '@ice-access/domain/assessment';
import { sayDate, saySubject } from '@ice-access/domain/wording';
import { Disclosure, Main, PageTitle, Section, Table } from '@ice-access/ui/primitives';

type Weight = (typeof currentEdition.fits)[number]['weights'][number];

function pointsInWords(weight: Weight): string {
  const question = questionOf(currentEdition, weight.question);
  const label = (value: string) =>
    question && 'choices' in question ? (question.choices.find((choice) => choice.value === value)?.label ?? value) : value;
  switch (weight.kind) {
    case 'yesNo':
      return `yes ${weight.yes}, no ${weight.no}`;
    case 'number':
      return weight.steps.map(({ from, points }) => `from ${from.toLocaleString('en-US')}: ${points}`).join('; ');
    case 'choice':
    case 'multiChoice':
      return Object.entries(weight.points)
        .map(([value, points]) => `${label(value)}: ${points}`)
        .join('; ');
  }
}

/** Every weight of the edition in use. */
export function FitExplainedPage() {
  const { id, inUseSince, fits, weightsSet } = currentEdition;
  return (
    <Main>
      <PageTitle title="How fit is worked out" says={`Edition ${id} of the questions and weights, in use since ${sayDate(inUseSince)}.`} />
      <div className="ax-note ax-text">
        <p>{adviceSentence}</p>
        <p>{fairnessSentence}</p>
      </div>
      <p className="ax-text ax-section">
        Each program begins at a number. Each answer that counts adds or takes away points. While answers are missing, the result is a
        range: the full part of a bar is certain, the striped part is what the missing answers could add. {weightsSet.basis} Set by:{' '}
        {weightsSet.by}, {sayDate(weightsSet.on)}.
      </p>
      <Section title="All weights">
        {fits.map((plan) => {
          const key = plan.model === null ? plan.slug : `${plan.slug}/${plan.model}`;
          return (
            <Disclosure key={key} summary={saySubject(key)}>
              <Table
                caption={`Begins at ${plan.start}. From ${plan.fitsFrom} on, both sides discuss the program.`}
                columns={[
                  { key: 'answer', head: 'Answer' },
                  { key: 'points', head: 'Points' },
                  { key: 'why', head: 'Why' },
                ]}
                rows={plan.weights.map((weight) => ({
                  key: weight.question,
                  cells: [weight.because, pointsInWords(weight), weight.reason],
                }))}
              />
              {plan.requirements.length > 0 && (
                <>
                  <h3>What must be so</h3>
                  <ul>
                    {plan.requirements.map((requirement) => (
                      <li key={requirement.id}>{requirement.says}</li>
                    ))}
                  </ul>
                </>
              )}
            </Disclosure>
          );
        })}
      </Section>
    </Main>
  );
}
