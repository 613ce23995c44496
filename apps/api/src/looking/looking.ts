import type { Instant } from '@ice-access/domain/kernel';
import type { Opened } from '@ice-access/domain/looking';
import type { Actor } from '@ice-access/domain/parties';
import { todayAt } from '../request/onFile.ts';
import type { Recorder } from './record.ts';

/** The record of looking, as one request of one caller writes to it. */
export interface Looking {
  looked(actor: Actor, opened: Opened, what: string): Promise<void>;
  refused(actor: Actor | null, code: string, what: string): Promise<void>;
}
interface From {
  readonly now: () => Instant;
  readonly address: string;
  readonly askedAs: string;
}

/** Binds the door's recorder to one request: its time, its address and its id. */
export const lookingFrom = (recorder: Recorder, { now, address, askedAs }: From): Looking => ({
  looked: (actor, opened, what) => {
    const at = now();
    return recorder.looked(actor, opened, { at, on: todayAt(at), address, askedAs, what });
  },
  refused: (actor, code, what) => recorder.refused(actor, code, { at: now(), address, askedAs, what }),
});

/** The refusals that are recorded: who are you, you may not, and not there for you. */
const recorded: ReadonlySet<number> = new Set([401, 403, 404]);
export const isRecordedRefusal = (status: number): boolean => recorded.has(status);
