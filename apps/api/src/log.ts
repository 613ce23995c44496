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
      .slice(1, 6)
      .map((line) => line.trim()),
  };
}
