import { Agent, request as send } from 'node:http';

/** What came back, as text. */
export interface Answer {
  readonly status: number;
  readonly body: string;
}
/** One call as it goes over the wire. */
export interface Asking {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const agent = new Agent({ keepAlive: true, maxSockets: 4 });
let asked = 0;
/** Another address each time, as behind a proxy that many people use: limits per address have tests of their own. */
function nextAddress(): string {
  asked += 1;
  return `10.${(asked >> 16) % 256}.${(asked >> 8) % 256}.${asked % 256}`;
}

/** Asks over HTTP, through the proxy's header. */
export function overHttp(origin: string, cookie: string, { method, path, body, type, headers = {} }: Asking): Promise<Answer> {
  const written = body === undefined ? {} : { 'content-type': type ?? 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = send(
      new URL(path, origin),
      { method, agent, headers: { origin, cookie, 'x-forwarded-for': nextAddress(), ...written, ...headers } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('error', reject);
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
