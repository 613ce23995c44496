import { type Ask, type Entry, entryOf, type No, noOf } from './answers.ts';
import { makePasskeyFor, usePasskeyOf } from './passkey.ts';

/** What the sign-in page of a door offers. */
export interface Offers {
  readonly oidc: { readonly name: string } | null;
  readonly passkeyFirst: boolean;
  readonly demonstration: boolean;
}
/** A factor was set up. The codes are there the first time only. */
export interface Enrolled {
  readonly is: 'enrolled';
  readonly recoveryCodes: readonly string[] | null;
}
export interface TotpKey {
  readonly is: 'key';
  readonly uri: string;
  readonly secret: string;
}
export interface DemonstrationCode {
  readonly email: string;
  readonly code: string;
}
type Done = { readonly is: 'done' } | No;

const noPasskey: No = { is: 'no', code: 'noPasskey' };

/** Signing in, setting up and proving again, as the door's routes answer it. The front end fetches; here the answers are read. */
export function signInDoor(ask: Ask) {
  const done = async (route: string, body: object): Promise<Done> => noOf(await ask(route, body)) ?? { is: 'done' };
  const enrolled = async (route: string, body: object): Promise<Enrolled | No> => {
    const answered = await ask(route, body);
    const { recoveryCodes = null } = (answered?.body ?? {}) as { recoveryCodes?: readonly string[] | null };
    return noOf(answered) ?? { is: 'enrolled', recoveryCodes };
  };
  const addressOf = async (route: string): Promise<{ is: 'go'; url: string } | No> => {
    const answered = await ask(route, {});
    const { url = '/sign-in' } = (answered?.body ?? {}) as { url?: string };
    return noOf(answered) ?? { is: 'go', url };
  };
  return {
    offers: async (): Promise<Offers | undefined> => {
      const answered = await ask('/auth/offers');
      return noOf(answered) === undefined ? (answered?.body as Offers) : undefined;
    },
    /** The codes that the apps of the demonstration's people would show now. */
    demonstrationCodes: async (): Promise<readonly DemonstrationCode[]> => {
      const answered = await ask('/auth/demonstration-codes');
      return noOf(answered) === undefined ? (answered?.body as readonly DemonstrationCode[]) : [];
    },
    password: async (email: string, password: string): Promise<Entry> => entryOf(await ask('/auth/sign-in/email', { email, password })),
    code: async (code: string): Promise<Entry> => entryOf(await ask('/auth/two-factor/verify-totp', { code })),
    recoveryCode: async (code: string): Promise<Entry> => entryOf(await ask('/auth/two-factor/verify-backup-code', { code })),
    passkey: async (): Promise<Entry> => {
      const asked = await ask('/auth/passkey/generate-authenticate-options');
      const no = noOf(asked);
      if (no !== undefined) return no;
      const response = await usePasskeyOf(asked?.body as PublicKeyCredentialRequestOptionsJSON);
      return response === undefined ? noPasskey : entryOf(await ask('/auth/passkey/verify-authentication', { response }));
    },
    provider: () => addressOf('/auth/sign-in/oidc'),
    linkProvider: () => addressOf('/auth/link/oidc'),
    prove: async (password: string, code: string): Promise<Entry> => entryOf(await ask('/auth/prove', { password, code })),
    startTotp: async (): Promise<TotpKey | No> => {
      const answered = await ask('/auth/totp/start', {});
      return noOf(answered) ?? { is: 'key', ...(answered?.body as { uri: string; secret: string }) };
    },
    confirmTotp: (code: string) => enrolled('/auth/totp/confirm', { code }),
    addPasskey: async (name: string): Promise<Enrolled | No> => {
      const asked = await ask('/auth/passkey/generate-register-options');
      const no = noOf(asked);
      if (no !== undefined) return no;
      const response = await makePasskeyFor(asked?.body as PublicKeyCredentialCreationOptionsJSON);
      return response === undefined ? noPasskey : enrolled('/auth/passkey/verify-registration', { response, ...(name !== '' && { name }) });
    },
    newRecoveryCodes: () => enrolled('/auth/recovery-codes', {}),
    changePassword: (password: string, newPassword: string) => done('/auth/change-password', { password, newPassword }),
    requestReset: (email: string) => done('/auth/request-reset', { email }),
    resetPassword: (asked: { token: string; newPassword: string; code?: string }) => done('/auth/reset-password', asked),
    confirmEmail: (token: string) => done('/auth/confirm-email', { token }),
    signOut: () => done('/auth/sign-out', {}),
  };
}

export type SignInDoor = ReturnType<typeof signInDoor>;
