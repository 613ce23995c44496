import type { Answered, Ask } from './answers.ts';

/** How long a page waits for an answer to a read before it asks anew: a lost answer must not leave somebody before an empty page. */
const patienceMs = 8_000;

/** One question on the wire. It ends without an answer when the line is broken or the signal says that it took too long. */
export type Wire = (
  route: string,
  sent: { readonly body: object | undefined; readonly signal: AbortSignal | undefined },
) => Promise<Answered | undefined>;

/** Asks a read once more when no answer came in time. What is sent is sent once, and waits as long as it takes. */
export function patiently(wire: Wire, waitMs = patienceMs): Ask {
  return async (route, body) => {
    if (body !== undefined) return wire(route, { body, signal: undefined });
    const ask = () => wire(route, { body, signal: AbortSignal.timeout(waitMs) });
    return (await ask()) ?? (await ask());
  };
}
