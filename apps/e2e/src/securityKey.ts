import type { CDPSession, Page } from 'playwright-core';

/** A passkey device inside the browser: it verifies whoever holds it when it is asked to. */
export interface SecurityKey {
  /** How often its passkeys were used, all together. */
  uses(): Promise<number>;
}

/** Whether the device is asked to make sure that it is the person. */
export type Verification = 'required' | 'discouraged';

/** Gives the page's browser such a device (the browser's own virtual authenticator). */
export async function securityKey(page: Page): Promise<SecurityKey> {
  const browser: CDPSession = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  const { authenticatorId } = await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    uses: async () => {
      const { credentials } = await browser.send('WebAuthn.getCredentials', { authenticatorId });
      return credentials.reduce((sum, { signCount }) => sum + signCount, 0);
    },
  };
}

const asked = (challenge: string, verification: Verification) => `(async () => {
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  const made = await navigator.credentials.get({ publicKey: { challenge: bytes(${JSON.stringify(challenge)}), userVerification: '${verification}', rpId: 'localhost' } });
  const { clientDataJSON, authenticatorData, signature, userHandle } = made.response;
  return { id: made.id, rawId: text(made.rawId), type: made.type, clientExtensionResults: {},
    response: { clientDataJSON: text(clientDataJSON), authenticatorData: text(authenticatorData), signature: text(signature), userHandle: text(userHandle) } };
})()`;

/** The answer of the device in this page, at this page's origin, to a challenge that may be another door's. A page that cheats asks for no verification. */
export const answerTo = async (page: Page, challenge: string, verification: Verification): Promise<object> =>
  (await page.evaluate(asked(challenge, verification))) as object;
