import { request } from 'node:http';
import { ask } from './ask.ts';

interface Doors {
  readonly through: string;
  /** The door's own port, which no proxy stands before. */
  readonly directly: string;
  readonly origin: string;
}

const forged = (count: number): Record<string, string> => ({
  'x-forwarded-for': `198.51.100.${count % 250}`,
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'http',
  'x-real-ip': `198.51.100.${count % 250}`,
  forwarded: `for=198.51.100.${count % 250};host=evil.example;proto=http`,
});
const tries = 130;
const body = (count: number) => JSON.stringify({ email: `nobody-${count}@nowhere.example`, password: 'wrong and long enough' });

function plainPost(url: string, headers: Record<string, string>, text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

/**
 * Guesses passwords, each time from an address that is made up in the headers. Where one of them is believed, no guess is ever
 * told to wait. Gives how many of the two ways in let themselves be fooled.
 */
export async function believesAnybody({ through, directly, origin }: Doors): Promise<number> {
  const host = new URL(origin).host;
  const post = (path: string, count: number) => ({
    headers: { ...forged(count), origin, host, 'content-type': 'application/json' },
    path,
    text: body(count),
  });
  const throughProxy = async (count: number) => {
    const { headers, text } = post('', count);
    return (await ask(`${through}/auth/sign-in/email`, { method: 'POST', headers, body: text })).status;
  };
  const straight = (count: number) => {
    const { headers, text } = post('', count);
    return plainPost(`${directly.replace('localhost', '127.0.0.1')}/auth/sign-in/email`, headers, text);
  };
  let fooled = 0;
  for (const way of [throughProxy, straight]) {
    let stopped = false;
    for (let count = 0; count < tries && !stopped; count++) stopped = (await way(count)) === 429;
    if (!stopped) fooled += 1;
  }
  return fooled;
}
