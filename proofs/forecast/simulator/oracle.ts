import { levelOn, type World } from './world.ts';

/** The normal quantile of 90 %. */
const tenOut = 1.2815515655446004;

/** The range of 80 % of somebody who knows the truth of the simulator: no forecast can do better for long. */
export function oracleRange(world: World, stay: { readonly step: number; readonly enteredOn: number }) {
  const law = world.steps[stay.step];
  if (law === undefined) throw new Error(`There is no step ${stay.step}.`);
  const middle = law.median * levelOn(world, stay.step, stay.enteredOn);
  return { from: Math.round(middle * Math.exp(-tenOut * law.spread)), to: Math.round(middle * Math.exp(tenOut * law.spread)) };
}
