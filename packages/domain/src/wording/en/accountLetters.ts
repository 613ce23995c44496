/** What people are told of their account by mail. Whoever did not do it himself is told what to do. */
const notYou = 'If this was not you, sign in and end all sessions, and tell the administrator of your organization at once.';

export interface AccountLetter {
  readonly subject: string;
  readonly body: string;
}
const letter = (subject: string, ...lines: readonly string[]): AccountLetter => ({ subject, body: `${lines.join('\n\n')}\n` });

export const accountLetters = {
  resetLink: (link: string) =>
    letter(
      'Set a new password',
      `Somebody asked to set a new password for this address. This link does it once, within 30 minutes:\n${link}`,
      'You will also be asked for your second factor. If you did not ask, do nothing: your password stays as it is.',
    ),
  confirmEmail: (link: string) =>
    letter('Confirm this address', `This link makes this your address for signing in. It works once, within 30 minutes:\n${link}`),
  emailChanged: (email: string) => letter('Your address for signing in was changed', `You sign in as ${email} from now on.`, notYou),
  emailChanging: () => letter('A new address for your account was asked for', 'It counts when the new address has been confirmed.', notYou),
  passwordChanged: () =>
    letter('Your password was changed', 'The password of your account was changed, and other sessions were ended.', notYou),
  factorAdded: (what: string) => letter('A second factor was added', `${what} was added to your account.`, notYou),
  factorRemoved: (what: string) => letter('A second factor was removed', `${what} was removed from your account.`, notYou),
  recoveryCodesMade: () => letter('New recovery codes were made', 'The recovery codes that you had before are void.', notYou),
  recoveryCodeUsed: (left: number) =>
    letter('A recovery code was used', `Somebody signed in with a recovery code. ${left} are left.`, notYou),
  newBrowser: (browser: string) =>
    letter('A new browser signed in', `${browser} was used to sign in to your account for the first time.`, notYou),
  linked: (provider: string) => letter('Another way to sign in was added', `${provider} can be used to sign in to your account.`, notYou),
  reopened: (name: string) =>
    letter('An account was opened again', `The account of ${name} had not been used for 90 days. Its holder opened it with both factors.`),
} as const;
