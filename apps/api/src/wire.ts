import superjson from 'superjson';

/**
 * How what is asked and answered travels. Answers are plain JSON (an instant is its ISO text), put in the envelope that superjson reads:
 * looking through each answer for what JSON cannot say cost more than making it.
 */
export const wire = {
  input: superjson,
  output: { serialize: (value: unknown) => ({ json: value }), deserialize: superjson.deserialize },
};
