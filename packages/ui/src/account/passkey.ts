const toBytes = (text: string): Uint8Array<ArrayBuffer> => {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
};
const toText = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const described = ({ id, ...rest }: PublicKeyCredentialDescriptorJSON): PublicKeyCredentialDescriptor => ({
  type: 'public-key',
  id: toBytes(id),
  ...(rest.transports && { transports: rest.transports as AuthenticatorTransport[] }),
});
const asText = (credential: PublicKeyCredential) => ({
  id: credential.id,
  rawId: toText(credential.rawId),
  type: credential.type,
  authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
  clientExtensionResults: {},
});

/** Whether this browser can keep and use a passkey. */
export const hasPasskeys = (): boolean => typeof PublicKeyCredential === 'function' && navigator.credentials !== undefined;

/** Asks the person for a passkey of this site. Nothing: none was given. */
export async function usePasskeyOf(options: PublicKeyCredentialRequestOptionsJSON): Promise<object | undefined> {
  const { challenge, allowCredentials = [], rpId, timeout } = options;
  const credential = await navigator.credentials
    .get({
      publicKey: {
        challenge: toBytes(challenge),
        allowCredentials: allowCredentials.map(described),
        userVerification: 'required',
        ...(rpId !== undefined && { rpId }),
        ...(timeout !== undefined && { timeout }),
      },
    })
    .catch(() => null);
  if (!(credential instanceof PublicKeyCredential) || !(credential.response instanceof AuthenticatorAssertionResponse)) return undefined;
  const { clientDataJSON, authenticatorData, signature, userHandle } = credential.response;
  return {
    ...asText(credential),
    response: {
      clientDataJSON: toText(clientDataJSON),
      authenticatorData: toText(authenticatorData),
      signature: toText(signature),
      ...(userHandle && { userHandle: toText(userHandle) }),
    },
  };
}

/** Asks the person's device to make a passkey for this site. Nothing: none was made. */
export async function makePasskeyFor(options: PublicKeyCredentialCreationOptionsJSON): Promise<object | undefined> {
  const { challenge, user, excludeCredentials = [], authenticatorSelection, rp, pubKeyCredParams, timeout } = options;
  const credential = await navigator.credentials
    .create({
      publicKey: {
        rp,
        pubKeyCredParams: [...pubKeyCredParams] as PublicKeyCredentialParameters[],
        challenge: toBytes(challenge),
        user: { ...user, id: toBytes(user.id) },
        excludeCredentials: excludeCredentials.map(described),
        authenticatorSelection: {
          ...(authenticatorSelection as AuthenticatorSelectionCriteria | undefined),
          residentKey: 'required',
          userVerification: 'required',
        },
        ...(timeout !== undefined && { timeout }),
      },
    })
    .catch(() => null);
  if (!(credential instanceof PublicKeyCredential) || !(credential.response instanceof AuthenticatorAttestationResponse)) return undefined;
  const { response } = credential;
  return {
    ...asText(credential),
    response: {
      clientDataJSON: toText(response.clientDataJSON),
      attestationObject: toText(response.attestationObject),
      transports: response.getTransports(),
    },
  };
}
