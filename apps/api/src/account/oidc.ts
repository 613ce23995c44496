import { randomBytes } from 'node:crypto';
import type { SessionMethod } from '@ice-access/domain/parties';
import { accountLetters } from '@ice-access/domain/wording';
import { type Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import * as oauth from 'oauth4webapi';
import { notThere } from '../http/failure.ts';
import type { Seen } from '../http/seen.ts';
import type { OidcEnv } from '../signInEnv.ts';
import { arrive } from './arriving.ts';
import { browserNamed } from './browser.ts';
import type { AccountDesk } from './desk.ts';
import { freshHolder } from './factorsOf.ts';
import { writeLetter } from './letters.ts';
import { linkHash } from './links.ts';
import { openSession, sessionCookie, signedToken } from './opening.ts';
import { outsideAccountId } from './outsideAccount.ts';

const flowMs = 10 * 60_000;
const answerMs = 10_000;
const callbackPath = '/auth/callback/oidc';

/** What we remember between sending somebody to the provider and his coming back. */
interface Flow {
  readonly nonce: string;
  readonly verifier: string;
  /** The account that is to be linked; null when somebody signs in. */
  readonly linkFor: string | null;
}
/** Who came back, as the provider's signed token says. */
interface Identity {
  readonly subject: string;
  readonly hasFactor: boolean;
}

// The endpoints are named by the operator: nothing is fetched before somebody signs in, so the provider may come up after us.
const serverOf = ({ issuer, authorizationUrl, tokenUrl, jwksUrl }: OidcEnv): oauth.AuthorizationServer => ({
  issuer,
  authorization_endpoint: authorizationUrl,
  token_endpoint: tokenUrl,
  jwks_uri: jwksUrl,
});
const flowCookie = ({ cookieName }: AccountDesk): string => `${cookieName}-oidc`;
const redirectOf = ({ edge }: AccountDesk): string => `${edge.origins[0] ?? ''}${callbackPath}`;

async function begin(c: Context<Seen>, desk: AccountDesk, { oidc, linkFor }: { oidc: OidcEnv; linkFor: string | null }): Promise<Response> {
  const state = randomBytes(32).toString('base64url');
  const flow: Flow = { nonce: oauth.generateRandomNonce(), verifier: oauth.generateRandomCodeVerifier(), linkFor };
  await desk.pool.query('insert into verification (id, identifier, value, expires_at) values ($1, $2, $3, $4)', [
    desk.ids(),
    linkHash(state),
    JSON.stringify(flow),
    new Date(Date.now() + flowMs),
  ]);
  const url = new URL(oidc.authorizationUrl);
  const asked = {
    client_id: oidc.clientId,
    redirect_uri: redirectOf(desk),
    response_type: 'code',
    scope: 'openid',
    state,
    nonce: flow.nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  // Only the browser that was sent away may come back with the answer.
  c.header('Set-Cookie', sessionCookie(flowCookie(desk), state), { append: true });
  return c.json({ url: url.href });
}

async function flowOf(desk: AccountDesk, state: string): Promise<Flow | undefined> {
  const { rows } = await desk.pool.query<{ value: string }>(
    'delete from verification where identifier = $1 and expires_at > now() returning value',
    [linkHash(state)],
  );
  const flow: Partial<Flow> | undefined = rows[0] === undefined ? undefined : JSON.parse(rows[0].value);
  return flow?.nonce === undefined || flow.verifier === undefined
    ? undefined
    : { linkFor: null, ...flow, nonce: flow.nonce, verifier: flow.verifier };
}

/** Asks the provider who came back, and believes only a token that it signed for us and for this flow. */
async function identify(
  desk: AccountDesk,
  oidc: OidcEnv,
  { url, state, flow }: { url: URL; state: string; flow: Flow },
): Promise<Identity> {
  const server = serverOf(oidc);
  const client: oauth.Client = { client_id: oidc.clientId };
  // Plain http was let through for this machine only, when the settings were read.
  const how = { [oauth.allowInsecureRequests]: true, signal: () => AbortSignal.timeout(answerMs) };
  const params = oauth.validateAuthResponse(server, client, url, state);
  const secret = oauth.ClientSecretBasic(oidc.clientSecret);
  const answer = await oauth.authorizationCodeGrantRequest(server, client, secret, params, redirectOf(desk), flow.verifier, how);
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, { expectedNonce: flow.nonce, requireIdToken: true });
  await oauth.validateApplicationLevelSignature(server, answer, how);
  const claims = oauth.getValidatedIdTokenClaims(tokens);
  if (claims === undefined) throw new Error('the provider sent no identity');
  const claim: unknown = oidc.factor === undefined ? undefined : claims[oidc.factor.claim];
  const hasFactor = oidc.factor !== undefined && (Array.isArray(claim) ? claim.includes(oidc.factor.value) : claim === oidc.factor.value);
  return { subject: claims.sub, hasFactor };
}

async function link(desk: AccountDesk, oidc: OidcEnv, { userId, subject }: { userId: string; subject: string }): Promise<boolean> {
  const { rowCount } = await desk.pool.query(
    `insert into account (id, account_id, provider_id, user_id, created_at, updated_at) values ($1, $2, 'oidc', $3, now(), now())
     on conflict (provider_id, account_id) do nothing`,
    [desk.ids(), outsideAccountId(oidc.issuer, subject), userId],
  );
  const { rows } = await desk.pool.query<{ email: string }>('select email from "user" where id = $1', [userId]);
  if (rowCount === 1) await writeLetter(desk, { email: rows[0]?.email ?? '' }, accountLetters.linked(oidc.name));
  return rowCount === 1;
}

async function comeBack(c: Context<Seen>, desk: AccountDesk, oidc: OidcEnv): Promise<Response> {
  const url = new URL(c.req.url);
  const state = url.searchParams.get('state') ?? '';
  const isOurs = state !== '' && getCookie(c, flowCookie(desk)) === state;
  const flow = isOurs ? await flowOf(desk, state) : undefined;
  if (flow === undefined) return c.redirect('/sign-in?refused=oidcFailed');
  const identity = await identify(desk, oidc, { url, state, flow }).catch(() => undefined);
  if (identity === undefined) return c.redirect('/sign-in?refused=oidcFailed');
  const { subject, hasFactor } = identity;
  if (flow.linkFor !== null) {
    const present = await desk.sessionIn(c.req.raw.headers);
    const done = present?.person.id === flow.linkFor && (await link(desk, oidc, { userId: flow.linkFor, subject }));
    return c.redirect(done ? '/account?linked=1' : '/account?refused=oidcFailed');
  }
  const { rows } = await desk.pool.query<{ user_id: string }>(
    "select user_id from account where provider_id = 'oidc' and account_id = $1",
    [outsideAccountId(oidc.issuer, subject)],
  );
  const userId = rows[0]?.user_id;
  if (userId === undefined) return c.redirect('/sign-in?refused=notLinked');
  const method: SessionMethod = hasFactor ? 'oidcFactor' : 'oidc';
  const { ids, clock, limits, cookieName, secret, pool } = desk;
  const session = {
    id: ids(),
    userId,
    method,
    browser: browserNamed(c.req.header('user-agent')),
    at: clock(),
    absoluteHours: limits.absoluteHours,
  };
  const cookie = sessionCookie(cookieName, signedToken(await openSession(pool, session), secret));
  const arrived = await arrive(c, desk, { cookie });
  if (!arrived.ok) return c.redirect('/sign-in?refused=oidcFailed');
  return c.redirect(
    (await desk.sessionIn(new Headers({ cookie: cookie.split(';')[0] ?? '' })))?.session.strength === 'full' ? '/' : '/sign-in?next=enrol',
  );
}

/** Signing in with an outside provider, where one is set up. */
export function oidcRoutes(desk: AccountDesk): Hono<Seen> {
  const routes = new Hono<Seen>();
  const { oidc } = desk;
  if (oidc === undefined) return routes.post('/auth/sign-in/oidc', notThere);
  return routes
    .post('/auth/sign-in/oidc', (c) => begin(c, desk, { oidc, linkFor: null }))
    .post('/auth/link/oidc', async (c) => {
      const holder = await freshHolder(c, desk);
      return holder.ok ? begin(c, desk, { oidc, linkFor: holder.signedIn.person.id }) : holder.answer;
    })
    .get(callbackPath, (c) => comeBack(c, desk, oidc));
}
