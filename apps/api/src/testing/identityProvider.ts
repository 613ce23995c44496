import { createServer, type Server } from 'node:http';
import Provider from 'oidc-provider';

/** Who is signed in at the provider, as it will say. */
export interface ProviderAsk {
  readonly port: number;
  readonly redirectUri: string;
  readonly subject: () => string;
  /** What it says about the factors that were shown there. */
  readonly factor: () => string;
}
export interface IdentityProvider {
  readonly issuer: string;
  readonly close: () => Promise<void>;
}

export const clientId = 'access';
export const clientSecret = 'a secret that only the two know, for tests';

/** The settings that name such a provider, before it is there. */
export const providerSettings = (port: number): Readonly<Record<string, string>> => ({
  CONSOLE_OIDC_NAME: 'ZZ Sign-in',
  CONSOLE_OIDC_ISSUER: `http://localhost:${port}`,
  CONSOLE_OIDC_AUTHORIZATION_URL: `http://localhost:${port}/auth`,
  CONSOLE_OIDC_TOKEN_URL: `http://localhost:${port}/token`,
  CONSOLE_OIDC_JWKS_URL: `http://localhost:${port}/jwks`,
  CONSOLE_OIDC_CLIENT_ID: clientId,
  CONSOLE_OIDC_CLIENT_SECRET: clientSecret,
});

/** A real provider in which everybody is signed in already as `subject`. */
export async function identityProvider({ port, redirectUri, subject, factor }: ProviderAsk): Promise<IdentityProvider> {
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      { client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri], token_endpoint_auth_method: 'client_secret_basic' },
    ],
    claims: { openid: ['sub', 'factor'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['for tests only'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, factor: factor() }) }),
    loadExistingGrant: async (context: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const server: Server = createServer((request, response) => {
    if (request.url?.startsWith('/interaction/')) void provider.interactionFinished(request, response, { login: { accountId: subject() } });
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    issuer,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
