import type * as z from 'zod/mini';
import type { Actor, Hand } from '../parties/actor.ts';
import type { Party, PartyOf, Role } from '../parties/roles.ts';
import type { Calendar } from './businessDays.ts';
import type { CalendarDate, Instant } from './instant.ts';
import { accept, type Outcome, refuse } from './outcome.ts';
import type { Audience, Filed } from './typedText.ts';

interface Phased {
  readonly phase: string;
}

/** What one decider is made of: one such interface per aggregate. */
export interface Parts {
  state: Phased;
  /** The state as each party may see it, with what it may know of the content: a union on phase too. */
  view: { agency: Phased; ice: Phased; oversight: Phased; system: Phased };
  fact: { readonly type: string; readonly data: object };
  rejection: { readonly code: string };
  /** Periods by name. */
  clocks: object;
  /** Drafts and answers, summed up: rows beside the log that a rule may ask about. */
  content: object;
  /** Looked up before the transaction. */
  gathered: object;
}
type Phase<P extends Parts> = P['state']['phase'];
export type AnyView<P extends Parts> = P['view'][Party];

/** What a barrier may know besides the view. */
export interface Situation {
  readonly actor: Actor;
  readonly today: CalendarDate;
}

/** What a decision may know besides the state. Nothing here is read from the world by the domain itself. */
export interface Occasion<P extends Parts> extends Situation {
  readonly at: Instant;
  readonly by: Hand;
  readonly clocks: P['clocks'];
  readonly calendar: Calendar;
  readonly content: P['content'];
  readonly gathered: P['gathered'];
}

/** A fact with when and by whom. `on` is the calendar date in the zone of the case. */
export type Stamped<Fact> = Fact & { readonly at: Instant; readonly on: CalendarDate; readonly by: Hand };

export type KernelRejection =
  | { readonly code: 'notFound' }
  | { readonly code: 'notYourRole'; readonly needs: readonly Role[] }
  | { readonly code: 'wrongPhase'; readonly phase: string; readonly needs: readonly string[] };
export type RejectionOf<P extends Parts> = KernelRejection | P['rejection'];

/** In a heterogeneous list: method signatures, so parameters are compared both ways and no cast is needed. */
export interface AnyCommand<P extends Parts> {
  readonly type: string;
  readonly says: string;
  readonly from: readonly Phase<P>[];
  readonly to: readonly Phase<P>[];
  readonly by: readonly Role[];
  readonly payload: z.ZodMiniType<object>;
  readonly texts?: Readonly<Record<string, Audience>>;
  readonly fresh?: true;
  precondition?(view: AnyView<P>, situation: Situation): P['rejection'] | undefined;
  decide(state: P['state'], payload: unknown, occasion: Occasion<P>): Outcome<readonly P['fact'][], P['rejection']>;
}

/** One command: who may send it, from where, to where, with what, when not, and what follows. */
export interface Command<
  P extends Parts,
  Type extends string,
  From extends Phase<P>,
  By extends Role,
  Schema extends z.ZodMiniType<object>,
  Texts,
> {
  readonly type: Type;
  /** One sentence of plain English, printed in the lifecycle document. */
  readonly says: string;
  readonly from: readonly From[];
  readonly to: readonly Phase<P>[];
  readonly by: readonly By[];
  readonly payload: Schema;
  /** Fields of the payload that hold typed text, and who may read it. */
  readonly texts?: Texts;
  /** Both factors must have been shown in the last minutes (`isFresh`). */
  readonly fresh?: true;
  /** Reads only what every party that may send the command can see. */
  precondition?(view: Extract<P['view'][PartyOf<By>], { phase: From }>, situation: Situation): P['rejection'] | undefined;
  decide(
    state: Extract<P['state'], { phase: From }>,
    payload: Filed<z.output<Schema>, Texts>,
    occasion: Occasion<P>,
  ): Outcome<readonly P['fact'][], P['rejection']>;
}

/** Curried: TypeScript cannot infer some type arguments and be given the others. */
export const commandsOf =
  <P extends Parts>() =>
  <
    const Type extends string,
    const From extends Phase<P>,
    const By extends Role,
    Schema extends z.ZodMiniType<object>,
    const Texts extends { readonly [Key in keyof z.output<Schema>]?: Audience } = Record<never, never>,
  >(
    command: Command<P, Type, From, By, Schema, Texts>,
  ): Command<P, Type, From, By, Schema, Texts> =>
    command;

/** The union of commands as they arrive on the wire, derived from the list of specs. */
export type CommandOf<Spec> = Spec extends {
  readonly type: infer Type extends string;
  readonly payload: infer Schema extends z.ZodMiniType<object>;
}
  ? { readonly type: Type; readonly data: z.output<Schema> }
  : never;

/** A command whose texts were filed: what `decide` takes. */
export interface FiledCommand<Type extends string = string> {
  readonly type: Type;
  readonly data: object;
}

export interface Action<P extends Parts, Type extends string = string> {
  readonly type: Type;
  readonly says: string;
  /** Why it cannot be done now; undefined when it is open. */
  readonly shut: RejectionOf<P> | undefined;
  /** Who will read each typed text of it. */
  readonly texts: Readonly<Record<string, Audience>>;
}

/** Joins the parts of one aggregate into its decider. Pure: no clock, no ids, no randomness. */
export function decider<P extends Parts, const Specs extends readonly AnyCommand<P>[]>(parts: {
  readonly initial: P['state'];
  readonly commands: Specs;
  isParty(actor: Actor, view: AnyView<P>): boolean;
  viewFor(party: Party, state: P['state'], content: P['content']): AnyView<P>;
  evolve(state: P['state'], event: Stamped<P['fact']>): P['state'];
  /** The offices that count for this command, where not all that somebody holds do. */
  rolesIn?(view: AnyView<P>, situation: Situation, spec: AnyCommand<P>): readonly Role[];
  /** One rule over every command, read after role and phase, before the command's own precondition. */
  always?(view: AnyView<P>, situation: Situation, spec: AnyCommand<P>): P['rejection'] | undefined;
}) {
  type Spec = Specs[number];
  const byType = new Map<string, AnyCommand<P>>(parts.commands.map((spec) => [spec.type, spec]));

  const rolesFor = (spec: AnyCommand<P>, view: AnyView<P>, situation: Situation): readonly Role[] =>
    parts.rolesIn?.(view, situation, spec) ?? situation.actor.roles;

  /** The only function that says no before the payload is read: on the server, and in both browsers. */
  function barrier(spec: AnyCommand<P>, view: AnyView<P>, situation: Situation): RejectionOf<P> | undefined {
    const roles = rolesFor(spec, view, situation);
    const unopened = view.phase === parts.initial.phase;
    // An id that was never opened is not there; it is not in a wrong phase.
    if (unopened ? !spec.from.includes(view.phase) : !parts.isParty(situation.actor, view)) return { code: 'notFound' };
    if (!spec.by.some((role) => roles.includes(role))) return { code: 'notYourRole', needs: spec.by };
    if (!spec.from.includes(view.phase)) return { code: 'wrongPhase', phase: view.phase, needs: spec.from };
    return parts.always?.(view, situation, spec) ?? spec.precondition?.(view, situation);
  }

  /** Decides a command whose texts were filed. Gives the facts with their stamp, or the fact that forbids. */
  function decide(
    state: P['state'],
    command: FiledCommand,
    occasion: Omit<Occasion<P>, 'by'>,
  ): Outcome<readonly Stamped<P['fact']>[], RejectionOf<P>> {
    const { actor, at, today, content } = occasion;
    const spec = byType.get(command.type);
    if (spec === undefined) return refuse({ code: 'notFound' });
    const view = parts.viewFor(actor.party, state, content);
    const shut = barrier(spec, view, occasion);
    if (shut !== undefined) return refuse(shut);
    const roles = rolesFor(spec, view, occasion);
    const role = spec.by.find((needed) => roles.includes(needed));
    if (role === undefined) return refuse({ code: 'notYourRole', needs: spec.by });
    const by: Hand = { person: actor.person, party: actor.party, role };
    const outcome = spec.decide(state, command.data, { ...occasion, by });
    return outcome.ok ? accept(outcome.value.map((fact) => ({ ...fact, at, on: today, by }))) : outcome;
  }

  const fold = (state: P['state'], events: readonly Stamped<P['fact']>[]): P['state'] => events.reduce(parts.evolve, state);

  /** What this person may do now, and why not. Actions that the person's roles never have are left out. */
  function actionsFor(view: AnyView<P>, situation: Situation): readonly Action<P, Spec['type']>[] {
    return parts.commands
      .filter((spec) => spec.by.some((role) => rolesFor(spec, view, situation).includes(role)))
      .map((spec) => ({ type: spec.type, says: spec.says, shut: barrier(spec, view, situation), texts: spec.texts ?? {} }));
  }

  const specOf = (type: string): AnyCommand<P> | undefined => byType.get(type);

  return { ...parts, barrier, decide, fold, actionsFor, specOf };
}
