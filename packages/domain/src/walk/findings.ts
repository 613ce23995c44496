import type { Parts } from '../kernel/decider.ts';
import type { Walk } from './walk.ts';
import type { World } from './world.ts';

/** Which nodes can lead to one of these, by steps that are a way forward. */
export function leadsTo<P extends Parts, Memory>(
  world: World<P, Memory>,
  { nodes, edges }: Walk<P, Memory>,
  isGoal: (index: number) => boolean,
): readonly boolean[] {
  const aside = new Set(world.aside);
  const into = new Map<number, number[]>();
  for (const { from, to, type } of edges) {
    if (aside.has(type)) continue;
    const known = into.get(to);
    if (known === undefined) into.set(to, [from]);
    else known.push(from);
  }
  const leads = nodes.map((_node, index) => isGoal(index));
  const todo = leads.flatMap((yes, index) => (yes ? [index] : []));
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    for (const from of into.get(next) ?? []) {
      if (leads[from] === true) continue;
      leads[from] = true;
      todo.push(from);
    }
  }
  return leads;
}

/** A state in which nobody can go on, or not those whose turn it is said to be. */
export interface Stuck {
  readonly phase: string;
  readonly because: string;
  readonly way: readonly string[];
}

/** States that lead nowhere without withdrawing, holding or lapsing, and states whose pen lies with somebody who cannot write. */
export function stuckIn<P extends Parts, Memory>(world: World<P, Memory>, walked: Walk<P, Memory>): readonly Stuck[] {
  const leads = leadsTo(world, walked, (index) => {
    const node = walked.nodes[index];
    return node !== undefined && world.isGoal(node.state);
  });
  const ended = new Set(world.ended);
  const aside = new Set(world.aside);
  return walked.nodes.flatMap(({ index, state }): Stuck[] => {
    const stuck = (because: string): Stuck[] => [{ phase: state.phase, because, way: walked.wayTo(index) }];
    const here = walked.open[index] ?? [];
    if (ended.has(state.phase)) return here.every(({ type }) => world.afterEnd.includes(type)) ? [] : stuck('it has ended and goes on');
    if (leads[index] !== true) return stuck('no way forward ends well');
    const { holder, by } = world.pen(state);
    // Where nobody has to do anything, the pen lies with nobody; where only a date or somebody outside has to come, with the clock.
    const waits = holder === 'nobody' || holder === 'thirdParty';
    const parties = by.length === 0 ? [] : holder === 'both' ? ['agency', 'ice'] : waits ? ['system'] : [holder];
    const forward = here.filter(({ type }) => !aside.has(type));
    const idle = parties.filter(
      (party) =>
        !forward.some(
          ({ actor }) => actor.party === party && (!world.penIsExact || actor.roles.some((role) => by.some((one) => one === role))),
        ),
    );
    return index === 0 && state.phase === world.decider.initial.phase
      ? []
      : idle.flatMap((party) => stuck(`the pen lies with ${party}, who can do nothing`));
  });
}
