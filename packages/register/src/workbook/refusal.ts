import type { Outcome } from '@ice-access/domain/kernel';
import { refuse } from '@ice-access/domain/kernel';

export type RefusalCode = 'notAWorkbook' | 'passwordProtected' | 'macros' | 'tooLarge' | 'damaged' | 'notAList' | 'badRow' | 'noDate';

/** Why a file was refused, and at which row where one is to blame. Nothing of a refused file is taken. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly row: number | null;
  readonly says: string;
}

/** Carries a refusal up through a parser's callbacks; it never leaves this package. */
class Stop extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.says);
    this.refusal = refusal;
  }
}

/** Stops reading here. */
export function stop(code: RefusalCode, says: string, row: number | null = null): never {
  throw new Stop({ code, row, says });
}

/** Runs a reader; any other error in it means that the file is damaged. */
export function reading<Value>(read: () => Value): Outcome<Value, Refusal> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Stop) return refuse(error.refusal);
    return refuse<Refusal>({ code: 'damaged', row: null, says: 'The file is damaged or cut off: it could not be unpacked.' });
  }
}
