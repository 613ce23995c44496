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
  /** Under which the server keeps both, and what of them has to be chosen. */
  readonly conflictId?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  /** Who wrote `mine`, where it was not this writer. */
  readonly mineBy?: string | undefined;
}
export type Choice = 'mine' | 'theirs' | 'other';
interface Pending extends vault.Unsent {
  readonly sending: boolean;
}

export interface DraftView {
  readonly pending: Readonly<Record<string, Answer | null>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  readonly refusals: Readonly<Record<string, string>>;
  /** When each field arrived that was written on this page. */
  readonly savedAt: Readonly<Record<string, string | Date>>;
  readonly state: SaveState;
  readonly signedOut: boolean;
}

/** What the server made of it: `answer` is more than what was sent where a colleague's rows were merged in. */
interface Arrived {
  readonly version: number;
  readonly savedAt: string | Date;
  readonly answer?: Answer | null | undefined;
}
export type Save = (field: {
  questionId: string;
  answer: Answer | null;
  expectedVersion: number;
  tried?: (Answer | null)[];
}) => Promise<Arrived>;
/** Tells the server which of two versions a person chose. */
export type Resolve = (chosen: { conflictId: string; choice: Choice; answer?: Answer | null; expectedVersion: number }) => Promise<Arrived>;

/** What the server says when it does not take a field. */
export interface NotTaken {
  readonly httpStatus: number;
  readonly sentence?: string | undefined;
  readonly currentVersion?: number | undefined;
  readonly conflictId?: string | undefined;
  readonly fields?: readonly string[] | undefined;
  readonly theirs?:
    | { readonly answer: Answer | null; readonly version: number; readonly by?: string | null; readonly at?: string | Date | null }
    | null
    | undefined;
}

interface DraftParts {
  readonly account: string;
  readonly requestId: string;
  readonly save: Save;
  readonly resolve?: Resolve;
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

/** What may have arrived, the latest first, each once. */
const triedWith = ({ answer, tried = [] }: Pending): readonly (Answer | null)[] =>
  [answer, ...tried.filter((one) => !same(one, answer))].slice(0, 10);

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
  readonly #arrivedAt = new Map<string, string | Date>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  #savedAt: string | Date | null = null;
  #trouble: 'offline' | 'kept' | null = null;
  #signedOut = false;
  #view: DraftView = { pending: {}, conflicts: {}, refusals: {}, savedAt: {}, state: { is: 'nothing' }, signedOut: false };

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
    const before = this.#pending.get(questionId);
    // What a colleague wrote meanwhile is not what this writer had before him: his words stay on the version that they began with.
    const onVersion = before?.onVersion ?? this.#versions.get(questionId) ?? 0;
    const tried = before?.tried === undefined ? {} : { tried: before.tried };
    const pending: Pending = { requestId: this.#parts.requestId, questionId, answer, onVersion, at: Date.now(), sending: false, ...tried };
    this.#pending.set(questionId, pending);
    this.#refusals.delete(questionId);
    void vault.keep(this.#parts.account, pending).catch(() => undefined);
    if (!this.#conflicts.has(questionId)) this.#later(questionId, waitMs);
    this.#changed();
  }

  /** A person chose between two versions, or wrote a third one. */
  async settle(
    questionId: string,
    choice: Choice,
    { third, conflict }: { third?: Answer | null; conflict?: Conflict } = {},
  ): Promise<void> {
    const between = conflict ?? this.#conflicts.get(questionId);
    if (!between) return;
    const { conflictId, theirVersion, theirs, mine } = between;
    const typed = this.#pending.get(questionId)?.answer;
    // Typed on beside the two versions: then that is the one that is meant.
    const isNewer = choice === 'mine' && typed !== undefined && !same(typed, mine);
    const answer = choice === 'other' ? (third ?? null) : isNewer ? typed : mine;
    if (conflictId === undefined || this.#parts.resolve === undefined) return this.#settleHere(questionId, between, { choice, answer });
    try {
      const isOther = choice === 'other' || isNewer;
      const sent = { conflictId, choice: isOther ? ('other' as const) : choice, expectedVersion: theirVersion, ...(isOther && { answer }) };
      const { version, savedAt, answer: stands } = await this.#parts.resolve(sent);
      this.#settled(questionId, { answer: stands ?? (choice === 'theirs' ? theirs : answer), version });
      this.#arrivedAt.set(questionId, savedAt);
      this.#savedAt = savedAt;
    } catch (error) {
      this.#notSettled(questionId, between, this.#parts.notTaken(error));
    }
    this.#changed();
  }

  #settled(questionId: string, field: SavedField): void {
    this.#conflicts.delete(questionId);
    this.#refusals.delete(questionId);
    this.#versions.set(questionId, field.version);
    this.#drop(questionId);
    this.#parts.onSaved(questionId, field);
  }

  #notSettled(questionId: string, between: Conflict, refused: NotTaken | undefined): void {
    const theirs = refused?.theirs;
    if (refused?.httpStatus !== 412 || !theirs)
      this.#refusals.set(questionId, refused?.sentence ?? 'Your choice did not arrive. Try again when you are online.');
    else if (refused.conflictId === undefined) {
      // Somebody chose meanwhile: what stands is shown, and the history has the rest.
      this.#settled(questionId, { answer: theirs.answer, version: theirs.version });
    } else {
      const newer = { theirs: theirs.answer, theirVersion: theirs.version, by: theirs.by ?? null, at: theirs.at ?? null };
      this.#conflicts.set(questionId, { ...between, ...newer });
    }
  }

  #settleHere(questionId: string, { theirs, theirVersion }: Conflict, { choice, answer }: { choice: Choice; answer: Answer | null }): void {
    this.#conflicts.delete(questionId);
    this.#versions.set(questionId, theirVersion);
    this.#drop(questionId);
    if (choice === 'theirs') this.#parts.onSaved(questionId, { answer: theirs, version: theirVersion });
    else {
      this.write(questionId, answer);
      this.#later(questionId, 0);
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
      const tried = pending.tried === undefined ? {} : { tried: [...pending.tried] };
      const arrived = await this.#parts.save({ questionId, answer: pending.answer, expectedVersion: pending.onVersion, ...tried });
      this.#arrived(pending, arrived);
    } catch (error) {
      this.#failed(pending, error);
    }
    this.#changed();
  }

  #arrived(sent: Pending, { version, savedAt, answer: made }: Arrived): void {
    const { questionId } = sent;
    const answer = made === undefined ? sent.answer : made;
    this.#arrivedAt.set(questionId, savedAt);
    this.#versions.set(questionId, version);
    this.#savedAt = savedAt;
    this.#trouble = null;
    this.#signedOut = false;
    this.#parts.onSaved(questionId, { answer, version });
    const now = this.#pending.get(questionId);
    if (now && now.at > sent.at) {
      // Typed on while it was under way: what comes next is written on the version that just arrived.
      // With a colleague's rows in it, it is not what the writer had before him: the server is told what he had.
      const { tried: _heard, ...rest } = now;
      const next = same(answer, sent.answer)
        ? { ...rest, onVersion: version }
        : { ...rest, tried: [sent.answer, ...(sent.tried ?? [])].slice(0, 10) };
      this.#pending.set(questionId, { ...next, sending: false });
      this.#later(questionId, waitMs);
    } else this.#drop(questionId, sent);
  }

  #failed(sent: Pending, error: unknown): void {
    const { questionId } = sent;
    const refused = this.#parts.notTaken(error);
    const now = this.#pending.get(questionId);
    if (now) {
      const next = { ...now, sending: false, ...(refused === undefined && { tried: triedWith(sent) }) };
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

  #contested(sent: Pending, { theirs, currentVersion, conflictId, fields }: NotTaken): void {
    const theirVersion = theirs?.version ?? currentVersion ?? 0;
    if (same(theirs?.answer ?? null, sent.answer)) {
      // Our own save whose answer got lost on the way, or the same words from another window.
      this.#arrived(sent, { version: theirVersion, savedAt: new Date() });
      return;
    }
    const { questionId, answer } = sent;
    const now = this.#pending.get(questionId);
    if (conflictId === undefined && now?.tried?.some((one) => same(theirs?.answer ?? null, one))) {
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
      conflictId,
      fields,
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
      savedAt: Object.fromEntries(this.#arrivedAt),
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
