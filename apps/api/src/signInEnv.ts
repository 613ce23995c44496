import { type SessionLimits, usualSessionLimits } from '@ice-access/domain/parties';

/** An outside provider that reviewers sign in with. Its endpoints are named, not discovered: it may come up after us. */
export interface OidcEnv {
  readonly name: string;
  readonly issuer: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim that says both factors were shown; without it, and without a match, the provider counts as one factor. */
  readonly factor: { readonly claim: string; readonly value: string } | undefined;
}
/** What the operator decides about signing in. */
export interface SignInEnv {
  readonly limits: SessionLimits;
  /** Reviewers may use a code where a site cannot have passkeys. */
  readonly reviewerTotp: boolean;
  readonly consoleOidc: OidcEnv | undefined;
}
type Raw = Readonly<Record<string, string | undefined>>;

function wholeNumber(raw: Raw, name: string, { least, most, usual }: { least: number; most: number; usual: number }): number {
  const text = raw[name];
  if (text === undefined || text === '') return usual;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, but is "${text}".`);
}

function yesOrNo(raw: Raw, name: string): boolean {
  const text = raw[name] ?? '';
  if (text !== '' && text !== '0' && text !== '1') throw new Error(`${name} must be 1 or 0, but is "${text}".`);
  return text === '1';
}

const ownMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const needed = ['ISSUER', 'AUTHORIZATION_URL', 'TOKEN_URL', 'JWKS_URL', 'CLIENT_ID', 'CLIENT_SECRET'] as const;

function address(raw: Raw, name: string): string {
  const text = raw[name] ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && ownMachine.test(url.hostname))) return text;
  throw new Error(`${name} must be an https address, but is "${text}".`);
}

function oidcOf(raw: Raw): OidcEnv | undefined {
  const of = (part: string) => raw[`CONSOLE_OIDC_${part}`] || undefined;
  const given = needed.filter((part) => of(part) !== undefined);
  if (given.length === 0) return undefined;
  const missing = needed.find((part) => of(part) === undefined);
  if (missing !== undefined)
    throw new Error(`CONSOLE_OIDC_${missing} is not set, although CONSOLE_OIDC_${given[0]} is. Set all of them, or none.`);
  const factor = of('FACTOR_CLAIM')?.split('=');
  if (factor !== undefined && (factor.length !== 2 || factor.some((part) => part.trim() === '')))
    throw new Error(`CONSOLE_OIDC_FACTOR_CLAIM must look like acr=VALUE, but is "${of('FACTOR_CLAIM')}".`);
  return {
    name: of('NAME') ?? new URL(address(raw, 'CONSOLE_OIDC_ISSUER')).hostname,
    issuer: address(raw, 'CONSOLE_OIDC_ISSUER'),
    authorizationUrl: address(raw, 'CONSOLE_OIDC_AUTHORIZATION_URL'),
    tokenUrl: address(raw, 'CONSOLE_OIDC_TOKEN_URL'),
    jwksUrl: address(raw, 'CONSOLE_OIDC_JWKS_URL'),
    clientId: of('CLIENT_ID') ?? '',
    clientSecret: of('CLIENT_SECRET') ?? '',
    factor: factor === undefined ? undefined : { claim: factor[0]?.trim() ?? '', value: factor[1]?.trim() ?? '' },
  };
}

/** Reads the settings of signing in. Throws one sentence that names the setting which makes no sense: nothing is guessed about who may enter. */
export function readSignIn(raw: Raw): SignInEnv {
  return {
    limits: {
      idleMinutes: wholeNumber(raw, 'IDLE_MINUTES', { least: 5, most: 30, usual: usualSessionLimits.idleMinutes }),
      absoluteHours: wholeNumber(raw, 'ABSOLUTE_HOURS', { least: 1, most: 12, usual: usualSessionLimits.absoluteHours }),
    },
    reviewerTotp: yesOrNo(raw, 'REVIEWER_TOTP'),
    consoleOidc: oidcOf(raw),
  };
}
