import type { Calendar } from '../kernel/businessDays.ts';
import type { AnyCommand, AnyView, FiledCommand, Occasion, Parts, RejectionOf, Situation, Stamped } from '../kernel/decider.ts';
import type { CalendarDate } from '../kernel/instant.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { Actor, PersonId } from '../parties/actor.ts';
import type { Party, Role } from '../parties/roles.ts';

/** What a decider made by `decider()` offers, as far as a walk needs it. */
export interface Walked<P extends Parts> {
  readonly initial: P['state'];
  readonly commands: readonly AnyCommand<P>[];
  viewFor(party: Party, state: P['state'], content: P['content']): AnyView<P>;
  barrier(spec: AnyCommand<P>, view: AnyView<P>, situation: Situation): RejectionOf<P> | undefined;
  decide(
    state: P['state'],
    command: FiledCommand,
    occasion: Omit<Occasion<P>, 'by'>,
  ): Outcome<readonly Stamped<P['fact']>[], RejectionOf<P>>;
  evolve(state: P['state'], event: Stamped<P['fact']>): P['state'];
}

/** A promise about every way through a lifecycle. */
export interface Rule {
  readonly name: string;
  readonly says: string;
}

/** One event as a rule sees it. */
export interface Seen<P extends Parts> {
  readonly event: Stamped<P['fact']>;
  readonly before: P['state'];
  readonly after: P['state'];
  readonly content: P['content'];
}

/** Follows events by itself, without trusting the state, and says which rules an event breaks. */
export interface Monitor<P extends Parts, Memory> {
  readonly start: Memory;
  remember(memory: Memory, seen: Seen<P>): Memory;
  /** Names of the rules that this event breaks, after what is remembered. */
  broken(memory: Memory, seen: Seen<P>): readonly string[];
}

/** Who holds the pen. */
export interface Pen {
  readonly holder: 'agency' | 'ice' | 'both' | 'thirdParty' | 'system' | 'nobody';
  readonly by: readonly Role[];
}

/** Everything a walk tries, written down: who, with what, when, and what it asks of each state. */
export interface World<P extends Parts, Memory> {
  readonly name: string;
  readonly decider: Walked<P>;
  readonly clocks: P['clocks'];
  readonly calendar: Calendar;
  gathered(state: P['state']): P['gathered'];
  readonly actors: readonly Actor[];
  /** People who hold more than one office: only who they are matters to a rule; of the others, their office is enough. */
  readonly manyOffices: readonly PersonId[];
  /** The contents a state is tried with: first the one in which nothing is missing. */
  contents(state: P['state']): readonly P['content'][];
  payloads(type: string, state: P['state'], today: CalendarDate): readonly object[];
  readonly monitor: Monitor<P, Memory>;
  /** Keys of the state that no rule of the decider asks about, such as when something happened. */
  readonly noise: readonly string[];
  /** Lists of people in the state: of them, only people with more than one office are kept apart. */
  readonly peopleLists: readonly string[];
  pen(state: P['state']): Pen;
  /** Whether the very offices named with the pen must be able to write. Not so where somebody named is kept away by an act for the other side: then another is named. */
  readonly penIsExact: boolean;
  readonly ended: readonly string[];
  /** What may still be said of a case that has ended. It stays in its phase. */
  readonly afterEnd: readonly string[];
  /** A state that is not stuck leads to one of these. */
  isGoal(state: P['state']): boolean;
  /** Commands that are no way forward: withdraw, hold, lapse and their like. */
  readonly aside: readonly string[];
}

/** Where a walk begins: at the very beginning, unless another walk led here. */
export interface Start<P extends Parts, Memory> {
  readonly state: P['state'];
  readonly memory: Memory;
  readonly today: CalendarDate;
}
