import { stuckIn } from './findings.ts';
import { openingsIn, walkAgreements } from './joint.ts';
import * as sizes from './request/world.ts';
import { walk } from './walk.ts';

const report = (name: string, w: any, r: any, t: number) => {
  const s = stuckIn(w, r);
  console.log(name, {
    nodes: r.nodes.length,
    edges: r.edges.length,
    phases: r.phases.size,
    commands: r.commands.size,
    transitions: r.transitions.size,
    breaches: r.breaches.length,
    differs: r.viewDiffers,
    compared: r.compared,
    stuck: s.length,
    cpu: (process.cpuUsage().user - t) / 1e6,
  });
  const by = new Map();
  for (const x of s) by.set(x.phase + x.because, [...(by.get(x.phase + x.because) ?? []), x]);
  for (const [k, v] of by) console.log('STUCK', k, v.length, v[0].way.join(' > '));
  const rules = new Map();
  for (const b of r.breaches) rules.set(b.rule, [...(rules.get(b.rule) ?? []), b]);
  for (const [k, v] of rules) console.log('BREACH', k, v.length, v[0].way.join(' > '));
};
for (const name of process.argv.slice(2)) {
  let t = process.cpuUsage().user;
  const size = (sizes as any)[name];
  const w = sizes.requestWorld(name, size);
  const r = walk(w);
  report(name, w, r, t);
  const { ends, openings } = openingsIn(w, r.nodes);
  console.log({ ends, openings: openings.length, froms: new Set(openings.map((o) => JSON.stringify(o.from))).size });
  t = process.cpuUsage().user;
  for (const { world, walked } of walkAgreements(name, size.conflict, openings)) report(name + ' agreement', world, walked, t);
}
