import type { No } from './answers.ts';

const sentences: Readonly<Record<string, string>> = {
  offline: 'You are offline, or this site cannot be reached. Try again in a moment.',
  failed: 'Signing in does not work at the moment. Try again in a few minutes.',
  wrongSignIn: 'This e-mail address and password do not go together at this door. Check both and try again.',
  locked:
    'After too many tries, the password no longer opens this account. Ask an administrator of your organization to release it. A passkey still works.',
  wrongCode: 'This code does not fit, or it was used before. Wait until your app shows the next one, then enter that.',
  startAgain: 'The time for the code is over. Begin again with your password.',
  wrongPasskey: 'This passkey was not accepted. Use the one that you set up here, with your finger, face or PIN.',
  noPasskey: 'No passkey was used. Try again, or choose another way.',
  otherPerson: 'This passkey belongs to another account. Use your own.',
  linkOver: 'This link was used or is too old. Ask for a new one.',
  factorCodeNeeded: 'Enter the code of your app, or one of your recovery codes, as well.',
  lastFactor: 'This is the only second step that you have. Set up another one first.',
  factorNeeded: 'Set up a second step first.',
  noOffice: 'You hold no office today. Ask an administrator of your organization.',
  stepUpNeeded: 'This needs a fresh proof that it is you. Nothing was changed.',
  noDemonstrationCode: 'All codes of this person were used a moment ago. Try again in half a minute.',
  notLinked: 'This account of your identity provider is not linked to an account here. Sign in another way first, or ask an administrator.',
  oidcFailed: 'Your identity provider did not sign you in. Try again, or choose another way.',
};
const reasons: Readonly<Record<string, string>> = {
  tooShort: 'Use at least 15 characters. A few words in a row are easy to keep.',
  tooLong: 'Use at most 256 characters.',
  common: 'This password is on a list of passwords that are tried first. Choose another.',
  context: 'This password is made of your name, address, agency or this site. Choose words that nobody would guess from those.',
  repeats: 'This password repeats the same few characters. Choose words instead.',
};

const inMinutes = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 1 ? 'in a minute' : `in ${minutes} minutes`;
};

/** The reason why a password is not taken, as a sentence. */
export const sayPasswordReason = (reason: string | undefined): string =>
  reasons[reason ?? ''] ?? 'This password is not taken. Choose another.';

/** Why it did not work, in a sentence that says the same for every account. */
export function sayNo({ code, waitSeconds, reason }: No): string {
  if (code === 'tooManyTries') return `There were too many tries. Try again ${inMinutes(waitSeconds ?? 900)}.`;
  if (code === 'passwordRefused') return sayPasswordReason(reason);
  return sentences[code] ?? 'This did not work. Try again, or choose another way.';
}
