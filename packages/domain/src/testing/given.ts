import type { Calendar } from '../kernel/businessDays.ts';
import type { AnyCommand, AnyView, FiledCommand, Occasion, Parts, RejectionOf, Situation, Stamped } from '../kernel/decider.ts';
import { addDays, type CalendarDate } from '../kernel/instant.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { type FileText, fileTexts } from '../kernel/typedText.ts';
import type { Actor } from '../parties/actor.ts';
import type { Party } from '../parties/roles.ts';
import { digestOf, idOf } from './ids.ts';

/** What a decider made by `decider()` offers, as far as a test needs it. */
interface Decides<P extends Parts> {
  readonly initial: P['state'];
  specOf(type: string): AnyCommand<P> | undefined;
  viewFor(party: Party, state: P['state'], content: P['content']): AnyView<P>;
  barrier(spec: AnyCommand<P>, view: AnyView<P>, situation: Situation): RejectionOf<P> | undefined;
  decide(
    state: P['state'],
    command: FiledCommand,
    occasion: Omit<Occasion<P>, 'by'>,
  ): Outcome<readonly Stamped<P['fact']>[], RejectionOf<P>>;
  fold(state: P['state'], events: readonly Stamped<P['fact']>[]): P['state'];
}
/** What stands around the decisions of a test, unless `where` says otherwise. */
export interface Surroundings<P extends Parts> {
  readonly clocks: P['clocks'];
  readonly calendar: Calendar;
  readonly gathered: P['gathered'];
  contentOf(state: P['state']): P['content'];
}

/** A history, and what may be asked of it. Never changes: each step gives a new one. */
export interface Given<P extends Parts> {
  readonly events: readonly Stamped<P['fact']>[];
  readonly state: P['state'];
  readonly today: CalendarDate;
  readonly content: P['content'];
  /** The same history, asked a number of days later. */
  later(days: number): Given<P>;
  /** The same history with other content or other gathered facts. */
  where(other: { readonly content?: Partial<P['content']>; readonly gathered?: Partial<P['gathered']> }): Given<P>;
  /** One more command, which must be accepted. */
  and(actor: Actor, type: string, data?: object): Given<P>;
  when(actor: Actor, type: string, data?: object): When<P>;
}
export interface When<P extends Parts> {
  readonly outcome: Outcome<readonly Stamped<P['fact']>[], RejectionOf<P>>;
  /** Exactly these facts follow. */
  then(...facts: readonly P['fact'][]): Given<P>;
  /** The facts of exactly these types follow. */
  thenTypes(...types: readonly P['fact']['type'][]): Given<P>;
  /** It is refused with this code, and with these values where they are given. */
  thenRejected(code: RejectionOf<P>['code'], values?: object): void;
}

/** Files a text under an id and a hash that are the same for the same text. */
export const fileInTest: FileText = (text) => ({ textId: idOf(`text ${text}`), sha256: digestOf(text) });

/** Deep order of keys, so that two equal values print the same. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, inner]) => [key, plain(inner)]),
  );
}
const print = (value: unknown): string => JSON.stringify(plain(value), null, 1);
function mustEqual(got: unknown, wanted: unknown): void {
  if (print(got) !== print(wanted)) throw new Error(`wanted ${print(wanted)}\n\ngot ${print(got)}`);
}

/** `given(...events).when(actor, type, data).then(...facts)` for one decider. */
export function givenFor<P extends Parts>(decides: Decides<P>, around: Surroundings<P>) {
  type Event = Stamped<P['fact']>;
  const make = (events: readonly Event[], today: CalendarDate, other: Parameters<Given<P>['where']>[0]): Given<P> => {
    const state = decides.fold(decides.initial, events);
    const content: P['content'] = { ...around.contentOf(state), ...other.content };
    const gathered: P['gathered'] = { ...around.gathered, ...other.gathered };
    const decide = (actor: Actor, type: string, data: object) => {
      const spec = decides.specOf(type);
      if (spec === undefined) throw new Error(`no command ${type}`);
      const command = { type, data: fileTexts(spec.texts, spec.payload.parse(data), fileInTest) };
      return decides.decide(state, command, {
        actor,
        today,
        at: `${today}T15:00:00.000Z`,
        clocks: around.clocks,
        calendar: around.calendar,
        content,
        gathered,
      });
    };
    const accepted = (outcome: When<P>['outcome'], type: string): readonly Event[] => {
      if (!outcome.ok) throw new Error(`${type} was refused: ${print(outcome.rejection)}`);
      return outcome.value;
    };
    const next = (more: readonly Event[]) => make([...events, ...more], today, { ...(other.gathered && { gathered: other.gathered }) });
    return {
      events,
      state,
      today,
      content,
      later: (days) => make(events, addDays(today, days), other),
      where: (more) =>
        make(events, today, { content: { ...other.content, ...more.content }, gathered: { ...other.gathered, ...more.gathered } }),
      and: (actor, type, data = {}) => next(accepted(decide(actor, type, data), type)),
      when(actor, type, data = {}) {
        const outcome = decide(actor, type, data);
        return {
          outcome,
          // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits it
          then(...facts) {
            const more = accepted(outcome, type);
            mustEqual(
              more.map((event) => ({ type: event.type, data: event.data })),
              facts,
            );
            return next(more);
          },
          thenTypes(...types) {
            const more = accepted(outcome, type);
            mustEqual(
              more.map((event) => event.type),
              types,
            );
            return next(more);
          },
          thenRejected(code, values = {}) {
            if (outcome.ok) throw new Error(`wanted ${code}, got ${outcome.value.map((event) => event.type).join(', ')}`);
            mustEqual(outcome.rejection, { ...outcome.rejection, code, ...values });
          },
        };
      },
    };
  };
  return (...events: readonly Event[]): Given<P> => make(events, events.at(-1)?.on ?? '2026-11-24', {});
}
