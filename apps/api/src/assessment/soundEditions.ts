import { brokenEditions, type Edition, editions } from '@ice-access/domain/assessment';

/** Throws, before a door opens, when an edition is broken or unfair: one sentence for each defect, for whoever starts the program. */
export function mustBeSound(all: readonly Edition[] = editions): void {
  const broken = brokenEditions(all);
  if (broken.length > 0) throw new Error(['The program does not start with these editions of the questions.', ...broken].join('\n'));
}
