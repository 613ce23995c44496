import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const client = { id: 'access', secret: 'a secret that only the two know, in journeys' };

/** The settings of a product whose console knows such a provider, before the provider is there. */
export const providerSettings = (port: number): Readonly<Record<string, string>> => ({
  CONSOLE_OIDC_NAME: 'ZZ Sign-in',
  CONSOLE_OIDC_ISSUER: `http://localhost:${port}`,
  CONSOLE_OIDC_AUTHORIZATION_URL: `http://localhost:${port}/auth`,
  CONSOLE_OIDC_TOKEN_URL: `http://localhost:${port}/token`,
  CONSOLE_OIDC_JWKS_URL: `http://localhost:${port}/jwks`,
  CONSOLE_OIDC_CLIENT_ID: client.id,
  CONSOLE_OIDC_CLIENT_SECRET: client.secret,
  CONSOLE_OIDC_FACTOR_CLAIM: 'factor=both',
});

/** A real provider, in which everybody is signed in as one subject, with both factors. Gives what ends it. */
export async function startProvider({
  port,
  door,
  subject,
}: {
  port: number;
  door: string;
  subject: string;
}): Promise<() => Promise<void>> {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${door}/auth/callback/oidc`],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    claims: { openid: ['sub', 'factor'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['for journeys only'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, factor: 'both' }) }),
    loadExistingGrant: async ({ oidc }: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/')) void provider.interactionFinished(request, response, { login: { accountId: subject } });
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return async () => {
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}
