import { sayPasswordReason } from './sayNo.ts';

/** NIST SP 800-63B-4 3.1.1.2: length is what counts. The word list stays on the server. */
const lettersMin = 15;
const lettersMax = 256;

export const newPasswordHint = `At least ${lettersMin} characters. A few words in a row are a good one; every character counts, blanks too.`;

/** What the page can say at once about a password that is being chosen. */
export function newPasswordProblem(password: string): string | undefined {
  const letters = [...password].length;
  if (letters < lettersMin) return sayPasswordReason('tooShort');
  return letters > lettersMax ? sayPasswordReason('tooLong') : undefined;
}
