import type { AnyCommand, AnyView, Parts, RejectionOf, Situation, Stamped } from '../kernel/decider.ts';
import { addDays, type CalendarDate } from '../kernel/instant.ts';
import { type FileText, fileTexts } from '../kernel/typedText.ts';
import type { Actor } from '../parties/actor.ts';
import type { Party } from '../parties/roles.ts';
import { digestOf, idOf } from '../testing/ids.ts';
import { keyMaker } from './keyOf.ts';
import type { Rule, Start, World } from './world.ts';

/** Longer than every clock: after it, each date that was ahead is past. */
const longWaitDays = 1000;
const firstDay: CalendarDate = '2026-11-24';

/** A state that was reached, with what the monitor remembers and the way back to the beginning. */
export interface Node<P extends Parts, Memory> {
  readonly index: number;
  readonly state: P['state'];
  readonly memory: Memory;
  readonly today: CalendarDate;
  readonly from: number;
  readonly step: string;
}
/** What somebody can do in a state, now or after a long wait. */
export interface Open {
  readonly type: string;
  readonly actor: Actor;
}
/** A rule that a way through the lifecycle breaks. */
export interface Breach {
  readonly rule: string;
  readonly way: readonly string[];
}
export interface Walk<P extends Parts, Memory> {
  readonly nodes: readonly Node<P, Memory>[];
  /** Steps from node to node, by index. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly type: string }[];
  readonly open: readonly (readonly Open[])[];
  readonly phases: ReadonlySet<string>;
  readonly commands: ReadonlySet<string>;
  /** Distinct (from-phase, command, to-phase). */
  readonly transitions: ReadonlySet<string>;
  readonly breaches: readonly Breach[];
  /** How often what may be done by the view differed from what may be done by the whole state. */
  readonly viewDiffers: number;
  readonly compared: number;
  /** The way to a node, step by step. */
  wayTo(index: number): readonly string[];
}

/** What the walk itself holds every step to. */
export const walkRules = [
  { name: 'toAsDeclared', says: 'No command leads to a phase that its line does not name.' },
  { name: 'logFolds', says: 'No accepted event is one that the log cannot fold.' },
  { name: 'approvalOpens', says: 'Every approval opens one agreement for each selected component.' },
] as const satisfies readonly Rule[];

const file: FileText = (text) => ({ textId: idOf(`text ${text}`), sha256: digestOf(text) });
const breachesKept = 40;
/** Ten times what the largest world has. */
const nodesMax = 400_000;

/** From the starts, takes every open action of everybody over the world's alphabet, until nothing new is found. */
export function walk<P extends Parts, Memory>(
  world: World<P, Memory>,
  starts: readonly Start<P, Memory>[] = [{ state: world.decider.initial, memory: world.monitor.start, today: firstDay }],
): Walk<P, Memory> {
  const { decider, monitor } = world;
  const keyOf = keyMaker(world);
  const nodes: Node<P, Memory>[] = [];
  const byKey = new Map<string, number>();
  const edges: { from: number; to: number; type: string }[] = [];
  const open: Open[][] = [];
  const phases = new Set<string>();
  const commands = new Set<string>();
  const transitions = new Set<string>();
  const breaches: Breach[] = [];
  const broken = new Map<string, number>();
  const stepped = new Set<string>();
  let viewDiffers = 0;
  let compared = 0;

  const wayTo = (index: number): readonly string[] => {
    const way: string[] = [];
    for (let node = nodes[index]; node !== undefined && node.step !== ''; node = nodes[node.from]) way.unshift(node.step);
    return way;
  };
  const breach = (rule: string, from: number, step: string) => {
    const count = (broken.get(rule) ?? 0) + 1;
    broken.set(rule, count);
    if (count <= breachesKept) breaches.push({ rule, way: [...wayTo(from), step] });
  };
  const enter = (node: Omit<Node<P, Memory>, 'index'>): number => {
    const key = keyOf(node.state, node.today) + keyOf(node.memory, node.today);
    const found = byKey.get(key);
    if (found !== undefined) return found;
    const index = nodes.length;
    if (index >= nodesMax) throw new Error(`${world.name}: more than ${nodesMax} states; the alphabet lets something grow without end`);
    byKey.set(key, index);
    nodes.push({ ...node, index });
    return index;
  };

  const parsed = new Map<string, object>();
  const filed = (spec: AnyCommand<P>, data: object): object => {
    const key = `${spec.type}${JSON.stringify(data)}`;
    const known = parsed.get(key);
    if (known !== undefined) return known;
    const made = fileTexts(spec.texts, spec.payload.parse(data), file);
    parsed.set(key, made);
    return made;
  };

  function attempt(node: Node<P, Memory>, spec: AnyCommand<P>, actor: Actor, today: CalendarDate, content: P['content']): boolean {
    let taken = false;
    for (const data of world.payloads(spec.type, node.state, today)) {
      const occasion = {
        actor,
        today,
        at: `${today}T15:00:00.000Z`,
        clocks: world.clocks,
        calendar: world.calendar,
        content,
        gathered: world.gathered(node.state),
      };
      const outcome = decider.decide(node.state, { type: spec.type, data: filed(spec, data) }, occasion);
      if (!outcome.ok) continue;
      const step = `${spec.type} by ${outcome.value[0]?.by.role ?? 'nobody'}${today === node.today ? '' : ', much later'}`;
      const next = follow(node, outcome.value, content, step);
      if (next === undefined) continue;
      taken = true;
      if (!spec.to.includes(next.state.phase)) breach('toAsDeclared', node.index, `${step} led to ${next.state.phase}`);
      commands.add(spec.type);
      transitions.add(`${node.state.phase} ${spec.type} ${next.state.phase}`);
      const to = enter({ ...next, today, from: node.index, step });
      const edge = `${to} ${spec.type}`;
      if (stepped.has(edge)) continue;
      stepped.add(edge);
      edges.push({ from: node.index, to, type: spec.type });
    }
    return taken;
  }

  function follow(node: Node<P, Memory>, events: readonly Stamped<P['fact']>[], content: P['content'], step: string) {
    let { state, memory } = node;
    for (const event of events) {
      const before = state;
      try {
        state = decider.evolve(state, event);
      } catch (error) {
        breach('logFolds', node.index, `${step}: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      }
      const seen = { event, before, after: state, content };
      for (const rule of monitor.broken(memory, seen)) breach(rule, node.index, step);
      memory = monitor.remember(memory, seen);
    }
    return { state, memory };
  }

  /** What stands in the way of a command by the view; counted when the whole state would say something else. */
  function barrier(spec: AnyCommand<P>, view: AnyView<P>, whole: AnyView<P>, situation: Situation): RejectionOf<P> | undefined {
    compared += 1;
    const byView = decider.barrier(spec, view, situation);
    if (!sameReason(byView, decider.barrier(spec, whole, situation))) viewDiffers += 1;
    return byView;
  }

  const actorsWithSpecs = world.actors.map((actor) => {
    const roles: readonly string[] = actor.roles;
    return { actor, specs: decider.commands.filter((spec) => spec.by.some((role) => roles.includes(role))) };
  });

  for (const start of starts) enter({ ...start, from: -1, step: '' });
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (node === undefined) break;
    phases.add(node.state.phase);
    const here = new Map<string, Open>();
    stepped.clear();
    const isWaiting = keyOf(node.state, node.today) !== keyOf(node.state, addDays(node.today, longWaitDays));
    for (const days of isWaiting ? [0, longWaitDays] : [0]) {
      const today = addDays(node.today, days);
      for (const [nth, content] of world.contents(node.state).entries()) {
        // The whole state with the whole content: what the decision itself would read.
        const whole = { ...node.state, content } as AnyView<P>;
        const views = new Map<Party, AnyView<P>>();
        for (const { actor, specs } of actorsWithSpecs) {
          const view = views.get(actor.party) ?? decider.viewFor(actor.party, node.state, content);
          views.set(actor.party, view);
          for (const spec of specs) {
            if (barrier(spec, view, whole, { actor, today }) !== undefined) continue;
            const taken = attempt(node, spec, actor, today, content);
            if (taken && nth === 0) here.set(`${spec.type}${actor.person}${actor.party}`, { type: spec.type, actor });
          }
        }
      }
    }
    open.push([...here.values()]);
  }
  return { nodes, edges, open, phases, commands, transitions, breaches, viewDiffers, compared, wayTo };
}

/** Reasons of the kernel hold no more than phase and role, which view and state have in common. */
const kernelCodes: readonly string[] = ['notFound', 'notYourRole', 'wrongPhase'];
function sameReason(one: { readonly code: string } | undefined, other: { readonly code: string } | undefined): boolean {
  if (one === undefined || other === undefined || one.code !== other.code) return one === other;
  return kernelCodes.includes(one.code) || JSON.stringify(one) === JSON.stringify(other);
}
