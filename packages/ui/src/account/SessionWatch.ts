/** When a session ends, as the server says it: after a pause, and in any case. */
export interface SessionTimes {
  readonly idleEndsAt: string | Date;
  readonly endsAt: string | Date;
  /** The server's clock when it said so. */
  readonly now: string | Date;
}
/** How a session stands for whoever looks at the page. */
export type SessionView =
  | { readonly is: 'none' }
  | { readonly is: 'running' }
  /** It ends soon: by a pause, which one can stop, or because its hours are over, which nobody can. */
  | { readonly is: 'ending'; readonly why: 'idle' | 'hours'; readonly at: number }
  | { readonly is: 'over'; readonly why: 'time' | 'ended' };

interface WatchParts {
  /** Asks the server without using the session up. Nothing: no answer came. */
  readonly look: () => Promise<SessionTimes | 'over' | undefined>;
  readonly now: () => number;
}

/** How long before the end the page warns. */
export const warnMs = 150_000;
const lookAgainMs = 30_000;
const lookSoonMs = 5_000;

const msOf = (at: string | Date): number => new Date(at).getTime();

/**
 * Watches one session by the server's own times. The page looks regularly, so that a session that was ended elsewhere is over here
 * too, and one that was used elsewhere goes on here.
 */
export class SessionWatch {
  readonly #parts: WatchParts;
  readonly #listeners = new Set<() => void>();
  #view: SessionView = { is: 'none' };
  #ends: { idle: number; hours: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hoursAccepted = false;

  constructor(parts: WatchParts) {
    this.#parts = parts;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly view = (): SessionView => this.#view;

  /** The server said when the session ends. Its clock counts, not this computer's. */
  learn({ idleEndsAt, endsAt, now }: SessionTimes): void {
    const offset = this.#parts.now() - msOf(now);
    this.#ends = { idle: msOf(idleEndsAt) + offset, hours: msOf(endsAt) + offset };
    this.#stand();
  }

  /** The page goes on although its hours end soon: the warning has been read. */
  goOn(): void {
    this.#hoursAccepted = true;
    this.#stand();
  }

  /** The server no longer knows the session. */
  over(why: 'time' | 'ended' = 'ended'): void {
    if (this.#ends === undefined) return;
    this.#stop();
    this.#show({ is: 'over', why });
  }

  /** Nobody is signed in, and nobody was: a page that anybody may read. */
  forget(): void {
    this.#stop();
    this.#show({ is: 'none' });
  }

  /** Asks the server how the session stands. */
  readonly look = async (): Promise<void> => {
    if (this.#ends === undefined) return;
    const said = await this.#parts.look().catch(() => undefined);
    if (this.#ends === undefined) return;
    if (said === 'over') this.over(this.#parts.now() >= Math.min(this.#ends.idle, this.#ends.hours) - lookSoonMs ? 'time' : 'ended');
    else if (said !== undefined) this.learn(said);
    else this.#stand();
  };

  #stand(): void {
    if (this.#ends === undefined) return;
    const { idle, hours } = this.#ends;
    const why = hours <= idle ? 'hours' : 'idle';
    const at = Math.min(idle, hours);
    const left = at - this.#parts.now();
    // Without an answer, the time that the server gave before is the end: what is on the page does not stay for the next person.
    if (left <= 0) {
      this.over('time');
      return;
    }
    const warns = left <= warnMs && !(why === 'hours' && this.#hoursAccepted);
    this.#show(warns ? { is: 'ending', why, at } : { is: 'running' });
    const next = warns ? lookSoonMs : left > warnMs ? Math.min(lookAgainMs, left - warnMs) : lookSoonMs;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), Math.min(next, left));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#ends = undefined;
    this.#hoursAccepted = false;
  }

  #show(view: SessionView): void {
    const before = this.#view;
    if (before.is === view.is && view.is !== 'ending') return;
    if (before.is === 'ending' && view.is === 'ending' && before.why === view.why && Math.abs(before.at - view.at) < 1000) return;
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
