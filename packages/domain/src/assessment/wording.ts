import type { Band, Met } from './standings.ts';

/** Stands wherever a fit is shown. */
export const adviceSentence = 'The points help both sides to talk. They decide nothing. Your agency and ICE see the same page.';

/** Stands wherever the weights are shown. */
export const fairnessSentence =
  'No question or weight uses national origin, citizenship, ethnicity, religion or language of residents or of people in custody. Questions about language access only add duties. A civil-rights record can lower or block a program and never raises it.';

export const contributionSentence = (because: string, answer: string): string => `${because}: ${answer}`;

export function requirementSentence(says: string, met: Met): string {
  switch (met) {
    case 'met':
      return `Met: ${says}.`;
    case 'notMet':
      return `Needs: ${says}.`;
    case 'unknown':
      return `Not known yet: ${says}.`;
  }
}

const answers = (count: number): string => (count === 1 ? '1 answer is missing' : `${count} answers are missing`);

export function bandSentence(band: Band, notMet: number, missing: number): string {
  switch (band) {
    case 'fits':
      return 'Fits the local needs as they were described.';
    case 'fitsIf':
      return notMet === 1 ? 'Fits if one thing changes.' : `Fits if ${notMet} things change.`;
    case 'doesNotFit':
      return 'Does not fit the local needs as they were described.';
    case 'cannotSay':
      return missing === 0 ? 'Nobody can say yet.' : `Nobody can say yet: ${answers(missing)}.`;
  }
}

/** Stands above a fit that is worked out from what one side is still writing. */
export const previewSentence = 'Only you see this: it counts what your side has written and not yet handed over.';

/** What became of the whole. */
export function bandChangeSentence(
  one: { readonly score: number; readonly sentence: string },
  other: { readonly score: number; readonly sentence: string },
): string {
  const points = one.score === other.score ? `Both times ${one.score} of 100.` : `${one.score} of 100 before, ${other.score} of 100 after.`;
  return one.sentence === other.sentence ? `${points} ${one.sentence}` : `${points} Before: ${one.sentence} After: ${other.sentence}`;
}

interface Counted {
  readonly sentence: string;
  readonly points: string;
}
const counted = ({ sentence, points }: Counted): string => `${sentence} (${points})`;

export function contributionChangeSentence(before: Counted | undefined, after: Counted | undefined): string {
  if (before === undefined) return after === undefined ? 'Counted in neither.' : `Counted only after: ${counted(after)}.`;
  if (after === undefined) return `Counted only before: ${counted(before)}.`;
  return `Before: ${counted(before)}. After: ${counted(after)}.`;
}

export function requirementChangeSentence(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return after === undefined ? 'Asked for in neither.' : `Asked for only after. ${after}`;
  if (after === undefined) return `Asked for only before. ${before}`;
  return `Before: ${before} After: ${after}`;
}

/** Why a stored result cannot be worked out again. */
export type FitDiffers = 'noEdition' | 'snapshotChanged' | 'resultChanged';

/** Said instead of a fit that cannot be trusted. */
export function fitDiffersSentence(why: FitDiffers): string {
  switch (why) {
    case 'noEdition':
      return 'This fit rests on an edition of the questions that is not here. It cannot be checked, so it is not shown.';
    case 'snapshotChanged':
      return 'The answers that this fit rests on are not those that were handed over. It cannot be checked, so it is not shown. Tell the program office.';
    case 'resultChanged':
      return 'This fit does not follow from the answers that were handed over, so it is not shown. Tell the program office.';
  }
}
