import { stuckIn } from './findings.ts';
import { hands, oneTrack, onPaper, requestWorld, table } from './request/world.ts';
import { walk } from './walk.ts';

for (const [name, size] of Object.entries({ oneTrack, onPaper, hands, table }).filter(([n]) => process.argv.includes(n))) {
  const t = process.cpuUsage().user;
  const w = requestWorld(name, size);
  const r = walk(w);
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
  for (const x of s) by.set(x.phase + ': ' + x.because, [...(by.get(x.phase + ': ' + x.because) ?? []), x]);
  for (const [k, v] of by) console.log('STUCK', k, v.length, v[0].way.join(' > '));
  for (const b of r.breaches.slice(0, 5)) console.log('BREACH', b.rule, b.way.join(' > '));
}
