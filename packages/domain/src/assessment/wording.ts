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
