import { pino } from 'pino';

/** Log lines hold ids, codes and times; never a name, an address, a typed text, a cookie or a query. */
export const makeLog = (level: string) =>
  pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['req', 'headers', 'cookie', '*.password', '*.token', '*.email'],
  });

export type Log = ReturnType<typeof makeLog>;

/** What a log may say of a failure: its kind and where, since messages of libraries may quote what a person typed. */
export function failureOf(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    kind: error.name,
    code,
    at: error.stack
      ?.split('\n')
      .map((line) => line.trim())
      // A message may have many lines, and hold the values of a failed query: only places are kept.
      .filter((line) => line.startsWith('at '))
      .slice(0, 5),
  };
}
