import { EmbeddedFailure } from '@ice-access/database/embedded';
import { MigrationFailure } from '@ice-access/database/migrate';

/** A failure with one sentence that is shown as it is: no stack, exit 1. */
export class Failure extends Error {}

/** What a script gets from `program`. */
export type Program = {
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly stop: AbortSignal;
  /** Tells what happens now. */
  readonly say: (sentence: string) => void;
  /** Registers what must happen before the end, last registered first. */
  readonly atEnd: (tidy: () => Promise<unknown> | unknown) => void;
};

/** Failures whose message is one sentence for the reader. */
const expected = [Failure, EmbeddedFailure, MigrationFailure];

const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

async function tidyUp(tidies: readonly (() => Promise<unknown> | unknown)[]): Promise<void> {
  for (const tidy of tidies.toReversed()) {
    try {
      await tidy();
    } catch (error) {
      console.error(error);
    }
  }
}

/**
 * Runs a script: signals abort it, everything that it registered is tidied up in reverse order whatever happens, and an expected
 * failure is one sentence. The body gives the exit code.
 */
export async function program(body: (self: Program) => Promise<number>): Promise<void> {
  const controller = new AbortController();
  const tidies: (() => Promise<unknown> | unknown)[] = [];
  let code = 1;
  for (const signal of Object.keys(SIGNAL_CODES)) process.on(signal, () => controller.abort(signal));
  try {
    code = await body({ stop: controller.signal, say: (sentence) => console.log(sentence), atEnd: (tidy) => tidies.push(tidy) });
  } catch (error) {
    if (controller.signal.aborted) code = controller.signal.reason === 'SIGINT' ? SIGNAL_CODES.SIGINT : SIGNAL_CODES.SIGTERM;
    else console.error(expected.some((kind) => error instanceof kind) && error instanceof Error ? error.message : error);
  }
  await tidyUp(tidies);
  process.exit(code);
}
