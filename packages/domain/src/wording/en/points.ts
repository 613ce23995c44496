import type { Question, Weight } from '../../assessment/instrument.ts';

const signed = (points: number): string => (points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0');

/** The points of one weight, for each way to answer. */
export function sayPoints(weight: Weight, question: Question | undefined): string {
  const label = (value: string) =>
    question !== undefined && 'choices' in question ? (question.choices.find((choice) => choice.value === value)?.label ?? value) : value;
  switch (weight.kind) {
    case 'yesNo':
      return `yes ${signed(weight.yes)}, no ${signed(weight.no)}`;
    case 'number':
      return weight.steps.map(({ from, points }) => `from ${from.toLocaleString('en-US')}: ${signed(points)}`).join('; ');
    case 'choice':
    case 'multiChoice':
      return Object.entries(weight.points)
        .map(([value, points]) => `${label(value)}: ${signed(points)}`)
        .join('; ');
  }
}
