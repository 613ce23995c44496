import { randomUUID } from 'node:crypto';
import type { Stand } from '@ice-access/api/testing';
import type { Asking } from './ask.ts';
import type { About } from './authority.ts';
import type { Player } from './cast.ts';

type Sent = Pick<Asking, 'method' | 'path' | 'body' | 'type' | 'headers'>;
interface Of {
  readonly player: Player;
  readonly stand: Stand | undefined;
}

const mark = 'authority-form-part';
const partOf = ({ name, type, text }: { readonly name: string; readonly type: string; readonly text: string }): string =>
  [
    `--${mark}`,
    `Content-Disposition: form-data; name="file"; filename="${name}"`,
    `Content-Type: ${type}`,
    '',
    text,
    `--${mark}--`,
    '',
  ].join('\r\n');
const form = partOf({ name: 'minutes.txt', type: 'text/plain', text: 'Minutes of a meeting in Fairview.\n' });

/** In the form of a browser's answer, and signed by nobody. */
const nobodysPasskey = {
  id: 'bm9ib2R5',
  rawId: 'bm9ib2R5',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30', attestationObject: 'e30' },
};

interface Known {
  readonly about: About;
  readonly ask: (of: Of) => Sent;
}
const open = (path: string): Known => ({ about: 'nothing', ask: () => ({ method: 'GET', path }) });
const post = (path: string, body: () => object): Known => ({
  about: 'nothing',
  ask: () => ({ method: 'POST', path, body: JSON.stringify(body()) }),
});

/** What is no procedure: how each route is asked, and what it is about. */
export const routes: Readonly<Record<string, Known>> = {
  'POST /files': {
    about: 'request',
    ask: ({ stand }) => ({
      method: 'POST',
      path: `/files?requestId=${stand?.id}&kind=evidence`,
      body: form,
      type: `multipart/form-data; boundary=${mark}`,
      headers: { 'idempotency-key': randomUUID() },
    }),
  },
  'GET /who-can-do-what.csv': {
    about: 'organisation',
    ask: ({ stand }) => ({ method: 'GET', path: `/who-can-do-what.csv?organisationId=${stand?.id}` }),
  },
  'POST /joining/letter': {
    about: 'nothing',
    ask: () => ({
      method: 'POST',
      path: `/joining/letter?organisationId=${randomUUID()}`,
      body: partOf({ name: 'letter.pdf', type: 'application/pdf', text: '%PDF-1.4\nA signed letter.\n%%EOF\n' }),
      type: `multipart/form-data; boundary=${mark}`,
      headers: { 'idempotency-key': randomUUID() },
    }),
  },
  'GET /files/:documentId': { about: 'request', ask: ({ stand }) => ({ method: 'GET', path: `/files/${stand?.sheet.documentId}` }) },
  'GET /agreements/:agreementId/document.pdf': {
    about: 'agreement',
    ask: ({ stand }) => ({ method: 'GET', path: `/agreements/${stand?.id}/document.pdf` }),
  },
  'GET /auth/demonstration-codes': open('/auth/demonstration-codes'),
  'GET /healthz': open('/healthz'),
  'GET /readyz': open('/readyz'),
  'POST /csp-report': post('/csp-report', () => ({
    'csp-report': { 'document-uri': 'http://localhost/', 'violated-directive': 'script-src', 'blocked-uri': 'inline' },
  })),
  'GET /auth/offers': open('/auth/offers'),
  'GET /auth/session': open('/auth/session'),
  'POST /auth/sign-out': post('/auth/sign-out', () => ({})),
  // Addresses that nobody has: a wrong try at a real one would lock it for the tries that follow.
  'POST /auth/sign-in/email': post('/auth/sign-in/email', () => ({
    email: `${randomUUID()}@nobody.example`,
    password: 'not the password',
  })),
  'POST /auth/two-factor/verify-totp': post('/auth/two-factor/verify-totp', () => ({ code: '000000' })),
  'POST /auth/two-factor/verify-backup-code': post('/auth/two-factor/verify-backup-code', () => ({ code: 'none' })),
  'GET /auth/passkey/generate-authenticate-options': open('/auth/passkey/generate-authenticate-options'),
  'POST /auth/passkey/verify-authentication': post('/auth/passkey/verify-authentication', () => ({ response: nobodysPasskey })),
  'GET /auth/passkey/generate-register-options': open('/auth/passkey/generate-register-options'),
  'POST /auth/passkey/verify-registration': post('/auth/passkey/verify-registration', () => ({ response: nobodysPasskey })),
  'POST /auth/totp/start': post('/auth/totp/start', () => ({})),
  'POST /auth/totp/confirm': post('/auth/totp/confirm', () => ({ code: '000000' })),
  'POST /auth/recovery-codes': post('/auth/recovery-codes', () => ({})),
  'POST /auth/prove': post('/auth/prove', () => ({ password: 'not the password', code: '000000' })),
  'POST /auth/request-reset': post('/auth/request-reset', () => ({ email: `${randomUUID()}@nobody.example` })),
  'POST /auth/reset-password': post('/auth/reset-password', () => ({ token: 'none', newPassword: 'a long and lawful password' })),
  'POST /auth/change-password': post('/auth/change-password', () => ({
    password: 'not the password',
    newPassword: 'a long and lawful password',
  })),
  'POST /auth/confirm-email': post('/auth/confirm-email', () => ({ token: 'none' })),
  'POST /auth/sign-in/oidc': post('/auth/sign-in/oidc', () => ({})),
};

/** How one route is asked about one case. */
export function routeInput(route: string, of: Of): Sent {
  const known = routes[route];
  if (known === undefined) throw new Error(`Nobody has said how ${route} is asked. Add it to proofs/authority/routes.ts.`);
  return known.ask(of);
}
