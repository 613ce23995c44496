import { Agent, request as send } from 'node:http';
import type { Door } from './cast.ts';

/** What came back. */
export interface Answer {
  readonly status: number;
  /** The refusal's code; undefined where nothing was refused. */
  readonly code: string | undefined;
  readonly body: string;
}
export interface Asking {
  readonly door: Door;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string | undefined;
  readonly type?: string | undefined;
  readonly cookie: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
let asked = 0;

/** Another address each time, as behind a proxy that many people use: limits per address have tests of their own. */
function nextAddress(): string {
  asked += 1;
  return `10.${(asked >> 16) % 256}.${(asked >> 8) % 256}.${asked % 256}`;
}

function codeIn(text: string): string | undefined {
  if (!text.startsWith('{')) return undefined;
  const body: { error?: { json?: { data?: { refused?: { code?: string } } } }; refused?: { code?: string } } = JSON.parse(text);
  return body.error?.json?.data?.refused?.code ?? body.refused?.code;
}

/** Asks one door over HTTP, through the proxy's header. */
export function askDoor(addresses: Readonly<Record<Door, string>>, asking: Asking): Promise<Answer> {
  const { door, method, path, body, type, cookie, headers = {} } = asking;
  const url = new URL(path, addresses[door]);
  return new Promise((resolve, reject) => {
    const sent = send(
      url,
      {
        method,
        agent,
        headers: {
          origin: url.origin,
          'x-forwarded-for': nextAddress(),
          ...(cookie === undefined ? {} : { cookie }),
          ...(body === undefined ? {} : { 'content-type': type ?? 'application/json', 'content-length': Buffer.byteLength(body) }),
          ...headers,
        },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          resolve({ status: answer.statusCode ?? 0, code: codeIn(text), body: text });
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The cookies that an answer sets, as a browser would send them back. */
export async function cookiesFrom(
  addresses: Readonly<Record<Door, string>>,
  { door, path, body }: { readonly door: Door; readonly path: string; readonly body: string },
): Promise<string> {
  const url = new URL(path, addresses[door]);
  const headers = { origin: url.origin, 'content-type': 'application/json', 'x-forwarded-for': nextAddress() };
  const answer = await fetch(url, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
