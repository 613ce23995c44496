import { defectsIn } from './consistency.ts';
import { unfairIn } from './fairness.ts';
import { type Edition, questionOf, questionsOf } from './instrument.ts';

/** What an edition leaves unsaid about the one before: every question that is no longer asked is named, so that no answer is orphaned silently. */
export function defectsBetween(before: Edition, after: Edition): readonly string[] {
  const { drops = [] } = after;
  return [
    ...questionsOf(before)
      .filter(({ id }) => questionOf(after, id) === undefined && !drops.includes(id))
      .map(({ id }) => `${id} was asked before and is gone without being named as dropped`),
    ...drops.filter((id) => questionOf(after, id) !== undefined).map((id) => `${id} is named as dropped and is asked`),
    ...drops.filter((id) => questionOf(before, id) === undefined).map((id) => `${id} is named as dropped and was never asked`),
    ...(after.inUseSince <= before.inUseSince ? [`it is in use no later than ${before.id}, the edition before`] : []),
  ];
}

const sentence = (defect: string): string => `${defect}.`;

/** Why the program cannot start with these editions, one sentence for each defect; empty when all are sound and fair. */
export function brokenEditions(editions: readonly Edition[]): readonly string[] {
  return editions.flatMap((edition, index) => {
    const before = editions[index - 1];
    const found = [
      ...defectsIn(edition),
      ...unfairIn(edition).map(({ where, because }) => `${where} ${because}`),
      ...(before === undefined ? [] : defectsBetween(before, edition)),
      ...(editions.some((other, at) => at < index && other.id === edition.id) ? ['two editions have this name'] : []),
    ];
    return found.map((defect) => `Edition ${edition.id}: ${sentence(defect)}`);
  });
}
