import { TRPCError } from '@trpc/server';
import superjson from 'superjson';

/** As a name, and as a step of a path in superjson's own notes. */
const forbidden = /(^|\.)(__proto__|constructor|prototype)(\.|$)/;

/** No field of ours has such a name; whoever sends one wants to reach what all objects share. */
function refusePollution(sent: unknown): void {
  const left: unknown[] = [sent];
  while (left.length > 0) {
    const one = left.pop();
    if (typeof one !== 'object' || one === null) continue;
    for (const [key, value] of Object.entries(one)) {
      if (forbidden.test(key)) throw new TRPCError({ code: 'BAD_REQUEST', message: 'forbidden key' });
      left.push(value);
    }
  }
}

/**
 * How what is asked and answered travels. Answers are plain JSON (an instant is its ISO text), put in the envelope that superjson reads:
 * looking through each answer for what JSON cannot say cost more than making it.
 */
export const wire = {
  input: {
    serialize: superjson.serialize,
    deserialize: (sent: Parameters<typeof superjson.deserialize>[0]): unknown => {
      refusePollution(sent);
      return superjson.deserialize(sent);
    },
  },
  output: { serialize: (value: unknown) => ({ json: value }), deserialize: superjson.deserialize },
};
