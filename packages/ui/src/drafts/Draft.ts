import type { Answer } from '@ice-access/domain/assessment';
import type { SaveState } from '../primitives/index.ts';
import * as vault from './vault.ts';

export interface SavedField {
  readonly answer: Answer | null;
  readonly version: number;
}
/** Somebody else's version of a field that was written at the same time. */
export interface Conflict {
  readonly mine: Answer | null;
  readonly theirs: Answer | null;
  readonly theirVersion: number;
  readonly by: string | null;
  readonly at: string | Date | null;
}
interface Pending extends vault.Unsent {
  readonly sending: boolean;
}

export interface DraftView {
  readonly pending: Readonly<Record<string, Answer | null>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  readonly refusals: Readonly<Record<string, string>>;
  readonly state: SaveState;
  readonly signedOut: boolean;
}

export type Save = (field: {
  questionId: string;
  answer: Answer | null;
  expectedVersion: number;
}) => Promise<{ version: number; savedAt: string | Date }>;

/** What the server says when it does not take a field. */
export interface NotTaken {
  readonly httpStatus: number;
  readonly sentence?: string | undefined;
  readonly currentVersion?: number | undefined;
  readonly theirs?:
    | { readonly answer: Answer | null; readonly version: number; readonly by?: string | null; readonly at?: string | Date | null }
    | null
    | undefined;
}

interface DraftParts {
  readonly account: string;
  readonly requestId: string;
  readonly save: Save;
  /** Reads the server's no out of an error; nothing when the line broke before there was an answer. */
  readonly notTaken: (error: unknown) => NotTaken | undefined;
  /** Says what the server holds now. */
  readonly onSaved: (questionId: string, field: SavedField) => void;
}

const waitMs = 500;
const againMs = 5000;
const same = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

/**
 * What is being typed into one request: sent field by field a moment after typing, kept on this computer until it has
 * arrived. A field that somebody else changed meanwhile is shown twice, and the writer chooses.
 */
export class Draft {
  readonly #parts: DraftParts;
  readonly #pending = new Map<string, Pending>();
  readonly #versions = new Map<string, number>();
  readonly #conflicts = new Map<string, Conflict>();
  readonly #refusals = new Map<string, string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  #savedAt: string | Date | null = null;
  #trouble: 'offline' | 'kept' | null = null;
  #signedOut = false;
  #view: DraftView = { pending: {}, conflicts: {}, refusals: {}, state: { is: 'nothing' }, signedOut: false };

  constructor(parts: DraftParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly view = (): DraftView => this.#view;

  /** What the server holds, as read with the page. A field that is being sent knows better. */
  learn(fields: Readonly<Record<string, { version: number }>>): void {
    for (const [questionId, { version }] of Object.entries(fields)) {
      if (version > (this.#versions.get(questionId) ?? 0)) this.#versions.set(questionId, version);
    }
  }

  /** Takes up what was kept on this computer, and sends it. */
  async takeUp(): Promise<void> {
    const kept = await vault.unsentOf(this.#parts.account).catch(() => []);
    for (const unsent of kept.filter(({ requestId }) => requestId === this.#parts.requestId)) {
      if (this.#pending.has(unsent.questionId)) continue;
      this.#pending.set(unsent.questionId, { ...unsent, sending: false });
      this.#later(unsent.questionId, 0);
    }
    this.#changed();
  }

  /** Something was typed. */
  write(questionId: string, answer: Answer | null): void {
    const onVersion = this.#versions.get(questionId) ?? 0;
    const before = this.#pending.get(questionId);
    const tried = before && 'tried' in before ? { tried: before.tried ?? null } : {};
    const pending: Pending = { requestId: this.#parts.requestId, questionId, answer, onVersion, at: Date.now(), sending: false, ...tried };
    this.#pending.set(questionId, pending);
    this.#refusals.delete(questionId);
    void vault.keep(this.#parts.account, pending).catch(() => undefined);
    if (!this.#conflicts.has(questionId)) this.#later(questionId, waitMs);
    this.#changed();
  }

  /** The writer chose between two versions. */
  settle(questionId: string, choice: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.get(questionId);
    if (!conflict) return;
    this.#conflicts.delete(questionId);
    this.#versions.set(questionId, conflict.theirVersion);
    if (choice === 'mine') {
      this.write(questionId, this.#pending.get(questionId)?.answer ?? conflict.mine);
      this.#later(questionId, 0);
    } else {
      this.#drop(questionId);
      this.#parts.onSaved(questionId, { answer: conflict.theirs, version: conflict.theirVersion });
    }
    this.#changed();
  }

  /** Sends everything now; true when nothing is left. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.#pending.keys()].map((questionId) => this.#send(questionId)));
    return this.#pending.size === 0;
  }

  /** The line is back, or somebody signed in again. */
  readonly retry = (): void => {
    for (const questionId of this.#pending.keys()) if (!this.#conflicts.has(questionId)) this.#later(questionId, 0);
  };

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  #later(questionId: string, ms: number): void {
    clearTimeout(this.#timers.get(questionId));
    this.#timers.set(
      questionId,
      setTimeout(() => void this.#send(questionId), ms),
    );
  }

  async #send(questionId: string): Promise<void> {
    const pending = this.#pending.get(questionId);
    if (!pending || pending.sending || this.#conflicts.has(questionId)) return;
    this.#pending.set(questionId, { ...pending, sending: true });
    this.#changed();
    try {
      const { version, savedAt } = await this.#parts.save({ questionId, answer: pending.answer, expectedVersion: pending.onVersion });
      this.#arrived(pending, version, savedAt);
    } catch (error) {
      this.#failed(pending, error);
    }
    this.#changed();
  }

  #arrived(sent: Pending, version: number, savedAt: string | Date): void {
    const { questionId } = sent;
    this.#versions.set(questionId, version);
    this.#savedAt = savedAt;
    this.#trouble = null;
    this.#signedOut = false;
    this.#parts.onSaved(questionId, { answer: sent.answer, version });
    const now = this.#pending.get(questionId);
    if (now && now.at > sent.at) {
      // Typed on while it was under way: what comes next is written on the version that just arrived.
      this.#pending.set(questionId, { ...now, onVersion: version, sending: false });
      this.#later(questionId, waitMs);
    } else this.#drop(questionId, sent);
  }

  #failed(sent: Pending, error: unknown): void {
    const { questionId } = sent;
    const refused = this.#parts.notTaken(error);
    const now = this.#pending.get(questionId);
    if (now) {
      const next = { ...now, sending: false, ...(refused === undefined && { tried: sent.answer }) };
      this.#pending.set(questionId, next);
      if (refused === undefined) void vault.keep(this.#parts.account, next).catch(() => undefined);
    }
    if (refused === undefined || refused.httpStatus >= 500 || refused.httpStatus === 429) {
      this.#trouble = refused === undefined ? 'offline' : 'kept';
      this.#later(questionId, againMs);
    } else if (refused.httpStatus === 401) {
      this.#trouble = 'kept';
      this.#signedOut = true;
    } else if (refused.httpStatus === 412) this.#contested(sent, refused);
    else {
      this.#refusals.set(questionId, refused.sentence ?? 'This answer could not be saved as it is. Change it, and it is saved.');
      this.#trouble = null;
    }
  }

  #contested(sent: Pending, { theirs, currentVersion }: NotTaken): void {
    const theirVersion = theirs?.version ?? currentVersion ?? 0;
    if (same(theirs?.answer ?? null, sent.answer)) {
      // Our own save whose answer got lost on the way, or the same words from another window.
      this.#arrived(sent, theirVersion, new Date());
      return;
    }
    const { questionId, answer } = sent;
    const now = this.#pending.get(questionId);
    if (now && 'tried' in now && same(theirs?.answer ?? null, now.tried ?? null)) {
      // What the server holds is our own earlier try: go on from there.
      this.#versions.set(questionId, theirVersion);
      const { tried: _arrived, ...rest } = now;
      this.#pending.set(questionId, { ...rest, onVersion: theirVersion });
      this.#later(questionId, 0);
      return;
    }
    this.#conflicts.set(questionId, {
      mine: answer,
      theirs: theirs?.answer ?? null,
      theirVersion,
      by: theirs?.by ?? null,
      at: theirs?.at ?? null,
    });
  }

  #drop(questionId: string, sent?: Pending): void {
    const pending = sent ?? this.#pending.get(questionId);
    this.#pending.delete(questionId);
    if (pending) void vault.forget(this.#parts.account, pending).catch(() => undefined);
  }

  #changed(): void {
    const pendings = [...this.#pending.values()];
    this.#view = {
      pending: Object.fromEntries(pendings.map(({ questionId, answer }) => [questionId, answer])),
      conflicts: Object.fromEntries(this.#conflicts),
      refusals: Object.fromEntries(this.#refusals),
      signedOut: this.#signedOut,
      state: this.#state(pendings.length),
    };
    for (const listener of this.#listeners) listener();
  }

  #state(waiting: number): SaveState {
    if (waiting > 0 && waiting === this.#conflicts.size + this.#refusals.size) return { is: 'choose' };
    if (waiting > 0) return this.#trouble === null ? { is: 'saving' } : { is: this.#trouble };
    return this.#savedAt === null ? { is: 'nothing' } : { is: 'saved', at: this.#savedAt };
  }
}
