import { agreementCommands } from '../agreement/decide.ts';
import { agreementPhases } from '../agreement/state.ts';
import type { Parts } from '../kernel/decider.ts';
import { requestCommands } from '../request/decide.ts';
import { requestPhases } from '../request/state.ts';
import { agreementRules } from './agreement/rules.ts';
import { leadsTo, type Stuck, stuckIn } from './findings.ts';
import { type Opening, openingsIn, walkAgreements } from './joint.ts';
import type { RequestSize } from './request/alphabet.ts';
import { requestRules } from './request/rules.ts';
import {
  corrected,
  hands,
  movingOn,
  oneTrack,
  onPaper,
  overruled,
  requestWorld,
  table,
  tabling,
  talking,
  untilEvent,
} from './request/world.ts';
import { type Breach, type Walk, walk, walkRules } from './walk.ts';
import type { Rule, World } from './world.ts';

/** Every promise that the walk holds a way to. */
export const lifecycleRules: readonly Rule[] = [...requestRules, ...agreementRules, ...walkRules];

/** What the walk of requests and of the agreements that they open came to. */
export interface LifecycleFindings {
  readonly phases: number;
  readonly commands: number;
  readonly states: number;
  readonly transitions: number;
  readonly rules: number;
  readonly unreached: readonly string[];
  readonly stuck: readonly Stuck[];
  readonly breaches: readonly Breach[];
  readonly viewDiffers: number;
  readonly compared: number;
}

/** Sums walks up. */
function ledger(say: (sentence: string) => void) {
  const phases = new Set<string>();
  const commands = new Set<string>();
  const transitions = new Set<string>();
  const stuck: Stuck[] = [];
  const breaches: Breach[] = [];
  const sums = { states: 0, viewDiffers: 0, compared: 0 };
  return {
    add<P extends Parts, Memory>(aggregate: string, world: World<P, Memory>, walked: Walk<P, Memory>) {
      for (const phase of walked.phases) phases.add(`${aggregate} ${phase}`);
      for (const command of walked.commands) commands.add(`${aggregate} ${command}`);
      for (const transition of walked.transitions) transitions.add(`${aggregate} ${transition}`);
      stuck.push(...stuckIn(world, walked));
      breaches.push(...walked.breaches);
      sums.states += walked.nodes.length;
      sums.viewDiffers += walked.viewDiffers;
      sums.compared += walked.compared;
      say(
        `${aggregate}, ${world.name}: ${walked.nodes.length.toLocaleString('en-US')} states, ${walked.edges.length.toLocaleString('en-US')} steps.`,
      );
    },
    stuck,
    breaches,
    close(): LifecycleFindings {
      const every = [
        ...requestPhases.map((phase) => `request ${phase}`),
        ...agreementPhases.map((phase) => `agreement ${phase}`),
        ...requestCommands.map(({ type }) => `request ${type}`),
        ...agreementCommands.map(({ type }) => `agreement ${type}`),
      ];
      return {
        phases: phases.size,
        commands: commands.size,
        transitions: transitions.size,
        rules: lifecycleRules.length,
        unreached: every.filter((one) => !phases.has(one) && !commands.has(one)),
        stuck,
        breaches,
        ...sums,
      };
    },
  };
}

const sizes = (quick: boolean): readonly (readonly [string, RequestSize])[] => [
  ...(quick ? ([['one component, every outcome', oneTrack]] as const) : ([['two components, every outcome', table]] as const)),
  ['on paper', onPaper],
  ['talk of both sides', talking],
  ['what is said on the table', tabling],
  ['deferred until an event', untilEvent],
  ['somebody with every office on both sides', hands],
  ['answers corrected after they were handed over', corrected],
  ['fits seen otherwise', overruled],
  ['moved to a newer edition', movingOn],
];

/**
 * Walks requests over every alphabet, and from every approved end the agreements that it opens. An agreement is walked alone
 * from there and carries what the request's monitor remembers: two agreements share nothing.
 */
export function walkLifecycle({ quick, say }: { readonly quick: boolean; say(sentence: string): void }): LifecycleFindings {
  const sum = ledger(say);
  const honest: Opening[] = [];
  const conflict: Opening[] = [];
  for (const [name, size] of sizes(quick)) {
    const world = requestWorld(name, size);
    const walked = walk(world);
    sum.add('request', world, walked);
    const { ends, openings, breaches } = openingsIn(world, walked);
    sum.breaches.push(...breaches);
    say(`${ends} approved ends open agreements that can be told apart in ${openings.length} ways.`);
    (size.conflict ? conflict : honest).push(...openings);
  }
  const groups = [
    { name: 'honest people', isConflict: false, openings: honest },
    { name: 'somebody with every office on both sides', isConflict: true, openings: conflict },
  ];
  for (const { name, isConflict, openings } of groups) {
    for (const { world, walked } of walkAgreements(name, isConflict, openings)) {
      sum.add('agreement', world, walked);
      // An approved request is not stuck only when every agreement that it opens can come into force.
      const canBeInForce = leadsTo(world, walked, (index) => walked.nodes[index]?.state.phase === 'inForce');
      const lost = walked.nodes.filter(({ index, state }) => isBefore(state.phase) && canBeInForce[index] !== true);
      sum.stuck.push(
        ...lost.map(({ index, state }) => ({ phase: state.phase, because: 'it can never be in force', way: walked.wayTo(index) })),
      );
    }
  }
  return sum.close();
}

const before: readonly string[] = [
  'unopened',
  'drafting',
  'negotiating',
  'legalReview',
  'authority',
  'agencySigning',
  'countersigning',
  'sealing',
];
const isBefore = (phase: string): boolean => before.includes(phase);
